import { describeOvertakenEvent } from '../testing/overtaken-event.adapter.js';

describeOvertakenEvent('Kafka', { KAFKA_BROKERS: process.env['KAFKA_BROKERS'] ?? '' });

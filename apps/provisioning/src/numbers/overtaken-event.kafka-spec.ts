import { describeOvertakenEvent } from './overtaken-event.contract.js';

describeOvertakenEvent('Kafka', { KAFKA_BROKERS: process.env['KAFKA_BROKERS'] ?? '' });

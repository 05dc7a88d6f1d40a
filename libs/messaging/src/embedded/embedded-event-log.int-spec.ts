import { describeEventLog } from '../contract/event-log-contract.js';
import { EmbeddedHarness } from './embedded-harness.js';

describeEventLog('Postgres', new EmbeddedHarness());

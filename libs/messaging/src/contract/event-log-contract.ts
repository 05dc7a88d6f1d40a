import { afterAll, beforeAll, describe } from '@jest/globals';
import { describeAppending } from './appending.contract.js';
import { describeConsuming } from './consuming.contract.js';
import type { EventLogHarness } from './event-log-harness.js';
import { describeFailingHandlers } from './failing-handlers.contract.js';
import { describeOwnership } from './ownership.contract.js';
import { describeReading } from './reading.contract.js';

/** The promises of the EventLog port, each shown on a real log. Both adapters run all of them. */
export function describeEventLog(name: string, harness: EventLogHarness): void {
  describe(`the event log on ${name}`, () => {
    beforeAll(() => harness.start(), 60_000);
    afterAll(() => harness.stop(), 60_000);

    describeAppending(harness);
    describeConsuming(harness);
    describeFailingHandlers(harness);
    describeOwnership(harness);
    describeReading(harness);
  });
}

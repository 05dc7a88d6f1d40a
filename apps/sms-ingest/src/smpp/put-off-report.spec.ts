import { expect, test } from '@jest/globals';
import { PutOffReport } from './put-off-report.js';

test('an outage is said once in ten seconds and carrier, with how often it was held back', () => {
  const said: object[] = [];
  let nowMs = 0;
  const report = new PutOffReport({ warn: (fields: object) => said.push(fields) }, () => nowMs);
  for (nowMs = 0; nowMs < 10_000; nowMs += 1_000) report.putOff('one', 'away');
  report.putOff('two', 'away');
  report.putOff('one', 'still away');
  const line = { acceptance: 'later', err: 'away', spared: 0 };
  expect(said).toEqual([
    { ...line, carrier_id: 'one' },
    { ...line, carrier_id: 'two' },
    { ...line, carrier_id: 'one', err: 'still away', spared: 9 },
  ]);
});

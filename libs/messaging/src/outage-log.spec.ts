import { expect, test } from '@jest/globals';
import { limitRepeats } from './outage-log.js';

test('an outage is said once in ten seconds, with how often it was held back', () => {
  const said: [object, string][] = [];
  let nowMs = 0;
  const ignore = (): undefined => undefined;
  const log = limitRepeats({ info: ignore, error: ignore, warn: (...line) => said.push(line) }, () => nowMs);
  for (nowMs = 0; nowMs < 10_000; nowMs += 1_000) log.warn({ at: nowMs }, 'the broker is away');
  log.warn({}, 'something else');
  log.warn({ at: nowMs }, 'the broker is away');
  expect(said).toEqual([
    [{ at: 0 }, 'the broker is away'],
    [{}, 'something else'],
    [{ at: 10_000, repeated: 9 }, 'the broker is away'],
  ]);
});

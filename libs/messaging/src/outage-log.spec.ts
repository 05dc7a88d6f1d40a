import { expect, test } from '@jest/globals';
import { limited, limitRepeats } from './outage-log.js';

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

test('a clock that is set back has the line said at once: what it says may be hours old by then', () => {
  const said: object[] = [];
  let nowMs = 3_600_000;
  const say = limited(
    (fields) => said.push(fields),
    () => nowMs,
  );
  for (nowMs of [3_600_000, 3_601_000, 0, 1_000]) say({ at: nowMs }, 'a letter is refused');
  expect(said).toEqual([{ at: 3_600_000 }, { at: 0, repeated: 1 }]);
});

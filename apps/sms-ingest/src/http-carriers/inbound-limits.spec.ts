import { expect, it } from '@jest/globals';
import type { InboundMessage } from './http-carrier-format.port.js';
import { withinLimits } from './inbound-limits.js';

const MESSAGE: InboundMessage = {
  id: 'm-1',
  from: 'Bank',
  to: '+14155550123',
  content: { kind: 'sms', text: 'Your code is 583921' },
  segments: 2,
  sentAtMs: null,
};

it('leaves a message as it is', () => {
  expect(withinLimits(MESSAGE)).toEqual(MESSAGE);
});

it('writes half a surrogate pair, which neither JSON receivers nor the database take, as U+FFFD', () => {
  const halves: Partial<InboundMessage> = { id: 'm\ud800', from: 'A\udc00', to: '+1415\ud83d' };
  const text = '\ud83d a \udd11 \ud83d\udd11';

  expect(withinLimits({ ...MESSAGE, ...halves, content: { kind: 'sms', text } })).toMatchObject({
    ...{ id: 'm\ufffd', from: 'A\ufffd', to: '+1415\ufffd' },
    content: { kind: 'sms', text: '\ufffd a \ufffd \ud83d\udd11' },
  });
});

it.each([
  [1e300, 255],
  [Infinity, 255],
  [256, 255],
  [2.9, 2],
  [0, 1],
  [-3, 1],
  [NaN, 1],
])('counts %d parts as %i: an SMS has 1 to 255', (segments, counted) => {
  expect(withinLimits({ ...MESSAGE, segments }).segments).toBe(counted);
});

it('names each part that cannot be stored', () => {
  const bad = { id: 'a\0b', to: ' \0' };

  expect(() => withinLimits({ ...MESSAGE, ...bad })).toThrow(
    expect.objectContaining({ errors: ['id', 'to'].map((field) => expect.objectContaining({ field })) }),
  );
});

it('keeps what can be told of a sender and of a destination, and refuses no message for them', () => {
  expect(withinLimits({ ...MESSAGE, to: `\0rcs:${'x'.repeat(1_000)}\n` }).to).toBe(`rcs:${'x'.repeat(316)}`);
  expect(withinLimits({ ...MESSAGE, from: `\0${'x'.repeat(1_000)}\n` }).from).toBe('x'.repeat(320));
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EventStreamParser } from './event-stream.js';

const TEXT =
  ': hello\n\nid: 1\nevent: sms.received\ndata: {"a":1}\n\nid: 2\r\ndata: x\r\ndata: y\r\n\r\nevent: none\n\nid: 3\ndata:z\n\n';
const EVENTS = [
  { event: 'sms.received', id: '1', data: '{"a":1}' },
  { event: 'message', id: '2', data: 'x\ny' },
  { event: 'message', id: '3', data: 'z' },
];

describe('EventStreamParser', () => {
  it('gives the same events however the text is cut', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: TEXT.length - 1 }));
    fc.assert(
      fc.property(cuts, (positions) => {
        const parser = new EventStreamParser();
        const bounds = [0, ...positions.sort((a, b) => a - b), TEXT.length];
        const chunks = bounds.slice(1).map((end, at) => TEXT.slice(bounds[at], end));
        expect(chunks.flatMap((chunk) => parser.push(chunk))).toEqual(EVENTS);
      }),
    );
  });
});

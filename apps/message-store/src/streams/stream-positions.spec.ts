import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TOPICS } from '#libs/contracts';
import { StreamPositions } from './stream-positions.js';

const offset = fc.oneof(fc.nat(300), fc.maxSafeNat());
const offsets = fc.array(fc.array(offset, { maxLength: 20 }), { minLength: 3, maxLength: 3 });
const SMS = { topic: TOPICS.smsReceived, partition: 1 };

describe('the positions of a stream', () => {
  it('come back from their encoding, whatever they are', () => {
    fc.assert(
      fc.property(offsets, (of) => {
        const positions = new StreamPositions(of);
        const decoded = StreamPositions.decode(positions.encode());
        expect(decoded?.places()).toEqual(positions.places());
        expect(decoded?.places().map((place) => decoded.get(place))).toEqual(of.flat());
      }),
    );
  });

  it('never come from bytes that are none, or not whole, or more', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const decoded = StreamPositions.decode(bytes);
        if (decoded) expect(decoded.encode().length).toBeLessThanOrEqual(bytes.length);
      }),
    );
    const bytes = new StreamPositions([[1], [300, 2], []]).encode();
    for (let length = 0; length < bytes.length; length++) {
      expect(StreamPositions.decode(bytes.subarray(0, length))).toBeNull();
    }
    expect(StreamPositions.decode(Buffer.concat([bytes, Buffer.from([0])]))).toBeNull();
  });

  it('fit into a header: a hundred bytes for three topics of twelve partitions', () => {
    const day = Array.from({ length: 12 }, () => 2_000_000);
    expect(new StreamPositions([day, day, day]).encode().length).toBeLessThan(120);
  });

  it('say 0 of a partition that they do not know, and take it in', () => {
    const positions = new StreamPositions([[], [7], []]);
    expect(positions.get(SMS)).toBe(0);
    positions.set({ topic: TOPICS.webhookAttempt, partition: 2 }, 9);
    expect(positions.get({ topic: TOPICS.webhookAttempt, partition: 1 })).toBe(0);
    expect(positions.get({ topic: TOPICS.webhookAttempt, partition: 2 })).toBe(9);
  });

  it('merge place by place, and count what lies between', () => {
    const a = new StreamPositions([[5], [1, 9], []]);
    const b = new StreamPositions([[3], [4, 9], [2]]);
    expect(
      a
        .merged(b, Math.max)
        .places()
        .map((place) => a.merged(b, Math.max).get(place)),
    ).toEqual([5, 4, 9, 2]);
    expect(a.merged(b, Math.min).get({ topic: TOPICS.webhookAttempt, partition: 0 })).toBe(0);
    expect(a.behind(b)).toBe(5);
    expect(b.behind(a)).toBe(2);
  });
});

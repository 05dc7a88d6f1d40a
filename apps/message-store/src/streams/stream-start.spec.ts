import { describe, expect, it } from '@jest/globals';
import { TOPICS } from '#libs/contracts';
import { StreamPositions, type StreamedTopic } from './stream-positions.js';
import { resumedAt } from './stream-start.js';

const part = (topic: StreamedTopic, begin: number, end: number, partition = 0) => ({ topic, partition, begin, end });
const HELD = [
  part(TOPICS.numberProvisioned, 40, 50),
  part(TOPICS.smsReceived, 10, 20),
  part(TOPICS.smsReceived, 0, 5, 1),
  part(TOPICS.webhookAttempt, 0, 0),
];
const at = (...of: number[][]) => new StreamPositions(of);
const offsets = (positions: StreamPositions) => positions.places().map((place) => positions.get(place));

describe('a stream that goes on', () => {
  it('does so where it was', () => {
    const { from, reset } = resumedAt(at([45], [15, 5], [0]), HELD);
    expect([offsets(from), reset]).toEqual([[45, 15, 5, 0], null]);
  });

  it('is told that its id is unknown, and begins now', () => {
    const { from, reset } = resumedAt(null, HELD);
    expect([offsets(from), reset]).toEqual([[50, 20, 5, 0], 'unknown_id']);
  });

  it('takes an id ahead of the log for that of another log', () => {
    expect(resumedAt(at([45], [15, 6], [0]), HELD).reset).toBe('unknown_id');
  });

  it('is told when the log has let go of what came next, and gets what is left', () => {
    const { from, reset } = resumedAt(at([45], [9, 5], [0]), HELD);
    expect([offsets(from), reset]).toEqual([[45, 10, 5, 0], 'too_old']);
  });

  it('misses nothing of numbers by compaction: the latest state of each stays', () => {
    expect(resumedAt(at([1], [10, 5], [0]), HELD)).toMatchObject({ reset: null });
  });

  it('reads partitions from their beginning that came since', () => {
    expect(offsets(resumedAt(at([45], [15], [0]), HELD).from)).toEqual([45, 15, 0, 0]);
  });
});

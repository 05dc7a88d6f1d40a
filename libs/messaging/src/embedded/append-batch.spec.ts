import { expect, test } from '@jest/globals';
import { appendColumns, type RoutedRecord } from './append-batch.js';

function routed(topicId: number, partition: number, value: string): RoutedRecord {
  const topic = { topicId, name: `t${topicId}`, partitions: 4, compacted: topicId === 2 };
  return { topic, partition, record: { topic: topic.name, key: `k${value}`, value: Buffer.from(value) } };
}

test('lists partitions in one order for all writers, and places records in the order given', () => {
  const columns = appendColumns([routed(2, 1, 'first'), routed(1, 3, ''), routed(2, 1, 'third'), routed(1, 0, 'x')]);
  expect(columns).toMatchObject({
    topicIds: [1, 1, 2],
    partitions: [0, 3, 1],
    counts: [1, 1, 2],
    compacted: [false, false, true],
    slots: [3, 2, 3, 1],
    places: [0, 0, 1, 0],
    keys: ['kfirst', 'k', 'kthird', 'kx'],
    headers: ['{}', '{}', '{}', '{}'],
    valueStarts: [1, 6, 6, 11],
    valueLengths: [5, 0, 5, 1],
  });
  expect(columns.values.toString()).toBe('firstthirdx');
});

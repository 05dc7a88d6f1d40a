import { describe, expect, it } from '@jest/globals';
import { AskBatch } from './ask-batch.js';

describe('AskBatch', () => {
  it('puts together what comes together, and gives each question its answer', async () => {
    const asked: number[][] = [];
    const squares = new AskBatch<number, number>((numbers) => {
      asked.push([...numbers]);
      return Promise.resolve((number) => number * number);
    });
    expect(await Promise.all([1, 2, 3].map((number) => squares.ask(number)))).toEqual([1, 4, 9]);
    expect(asked).toEqual([[1, 2, 3]]);
  });

  it('fails the one question that its batch failed for, and answers the others', async () => {
    const even = new AskBatch<number, boolean>(
      (numbers) =>
        numbers.includes(3)
          ? Promise.reject(new Error('no such number'))
          : Promise.resolve((number) => number % 2 === 0),
      { isCulprit: () => true },
    );
    const [two, three, four] = await Promise.allSettled([2, 3, 4].map((number) => even.ask(number)));
    expect([two, four]).toEqual([
      { status: 'fulfilled', value: true },
      { status: 'fulfilled', value: true },
    ]);
    expect(three).toMatchObject({ status: 'rejected', reason: new Error('no such number') });
  });
});

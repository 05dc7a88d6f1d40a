import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AnswersTogether } from './answers-together.js';

describe('answers of a batch of parts', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** Whether they may go out, looked at anew each time. */
  function overOf(answers: AnswersTogether): () => Promise<boolean> {
    let over = false;
    void answers.over.then(() => {
      over = true;
    });
    return async () => {
      await jest.advanceTimersByTimeAsync(0);
      return over;
    };
  }

  it('go out at once when the batch completes no message', async () => {
    expect(await overOf(new AnswersTogether(0))()).toBe(true);
  });

  it('go out together when all its messages have come to the log, or could not', async () => {
    const answers = new AnswersTogether(2);
    const isOver = overOf(answers);
    expect(await answers.during(() => Promise.resolve('published'))).toBe('published');
    expect(await isOver()).toBe(false);
    await expect(answers.during(() => Promise.reject(new Error('log down')))).rejects.toThrow('log down');
    expect(await isOver()).toBe(true);
  });

  it('are not held up for long by a slow log', async () => {
    const answers = new AnswersTogether(1);
    const isOver = overOf(answers);
    void answers.during(() => new Promise(() => undefined));
    await jest.advanceTimersByTimeAsync(15);
    expect(await isOver()).toBe(false);
    await jest.advanceTimersByTimeAsync(10);
    expect(await isOver()).toBe(true);
  });
});

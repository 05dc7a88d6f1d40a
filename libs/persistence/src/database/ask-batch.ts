import { WriteBatch, type WriteBatchOptions } from './write-batch.js';

interface Question<Q, A> {
  readonly question: Q;
  readonly answered: (answer: A) => void;
}

/** Gathers single questions as `WriteBatch` does writes, and gives each its own answer. */
export class AskBatch<Q, A> {
  private readonly batch: WriteBatch<Question<Q, A>>;

  /** @param askAll puts the questions of one statement. @returns which answer is whose */
  constructor(
    askAll: (questions: readonly Q[]) => Promise<(question: Q) => A>,
    options: Pick<WriteBatchOptions<unknown>, 'isCulprit'> = {},
  ) {
    this.batch = new WriteBatch(async (asked) => {
      const answerTo = await askAll(asked.map(({ question }) => question));
      for (const { question, answered } of asked) answered(answerTo(question));
    }, options);
  }

  /** Rejects as the statement does that puts the question. */
  ask(question: Q): Promise<A> {
    return new Promise((resolve, reject) => {
      this.batch.add({ question, answered: resolve }).catch(reject);
    });
  }
}

import { refusalOf } from './refusal.js';

const TRY_AGAIN_MS = 200;
/** With less than that nothing is asked: that there was no answer in time would hide what the last answer said. */
const ASK_MS_MIN = 500;

/**
 * Asks until there is an answer or the time is up: leaders move, and a topic's first ones take a moment. Whom the broker
 * refuses, or who refuses the broker, asks once.
 * @param over whether nobody waits for the answer any more
 */
export async function askAgain<T>(
  timeoutMs: number,
  ask: (leftMs: number) => Promise<T>,
  over: () => boolean = () => false,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await ask(deadline - performance.now());
    } catch (error) {
      if (over() || refusalOf(error) !== null) throw error;
      if (deadline - performance.now() < TRY_AGAIN_MS + ASK_MS_MIN) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
  }
}

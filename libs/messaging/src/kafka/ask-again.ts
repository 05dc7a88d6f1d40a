const TRY_AGAIN_MS = 200;

/** Asks until there is an answer or the time is up: leaders move, and a topic's first ones take a moment. */
export async function askAgain<T>(timeoutMs: number, ask: (leftMs: number) => Promise<T>): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await ask(deadline - performance.now());
    } catch (error) {
      if (deadline - performance.now() < TRY_AGAIN_MS) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
  }
}

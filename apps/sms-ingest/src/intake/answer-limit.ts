import { DomainError } from '#libs/contracts';

/** Within this time a carrier gets its answer, before it gives up waiting (60 s on SMPP as a rule). */
const ANSWER_LIMIT_MS = 30_000;

/**
 * The result of `work`, when it comes in time. Work that is late goes on, but nobody waits for it any longer.
 * @throws DomainError `service_unavailable`: the carrier is to send its message again
 */
export async function withinLimit<T>(work: Promise<T>, limitMs = ANSWER_LIMIT_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DomainError('service_unavailable', `The message was not durable within ${limitMs / 1000} s.`));
    }, limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

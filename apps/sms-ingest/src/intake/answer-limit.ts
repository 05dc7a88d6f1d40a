import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '#libs/contracts';
import { isPermanent } from './permanent-failure.js';

/** Nobody tries again who has less time left. */
export const PAUSE_MS_MIN = 50;
const PAUSE_MS_MAX = 1_000;

/**
 * The result of `work`, when it comes in time. Work that is late goes on, but nobody waits for it any longer.
 * @throws DomainError `service_unavailable`: the carrier is to send its message again
 */
export function withinLimit<T>(work: Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(tooLate());
    }, limitMs);
    work.then(
      (result) => {
        clearTimeout(timer);
        resolve(result);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}

/**
 * To be asked before what cannot be taken back: whoever waited has told the carrier to send the message again, as
 * another one. A database that stands still for minutes goes on with all that it was asked meanwhile.
 * @param untilMs as `takeWithin` gives it
 * @throws DomainError `service_unavailable` when nobody waits any longer
 */
export function assertAwaited(untilMs: number): void {
  if (isLate(untilMs)) throw tooLate();
}

export function isLate(untilMs: number): boolean {
  return performance.now() >= untilMs;
}

/**
 * Tries again while a failure may pass, until the limit: a message whose carrier hears "later" comes again as another
 * one, unless it has an identity, and what the first try may have brought to the log stands there already.
 * @param attempt does the same whenever it is called: the same message, under the same id. It is told until when its
 * result is waited for, by performance.now()
 * @throws what the last attempt threw, or DomainError `service_unavailable` when that was still under way
 */
export function takeWithin<T>(
  limitMs: number,
  attempt: (untilMs: number) => Promise<T>,
  onRetry: () => void,
): Promise<T> {
  // It waited for its turn for so long: what is not begun cannot become durable behind the carrier's back.
  if (limitMs <= 0) return Promise.reject(tooLate());
  return withinLimit(repeated(attempt, performance.now() + limitMs, onRetry), limitMs);
}

export function tooLate(): DomainError {
  return new DomainError('service_unavailable', 'The message was not durable in time.');
}

async function repeated<T>(attempt: (untilMs: number) => Promise<T>, endMs: number, onRetry: () => void): Promise<T> {
  for (let pauseMs = PAUSE_MS_MIN; ; pauseMs = Math.min(pauseMs * 2, PAUSE_MS_MAX)) {
    try {
      return await attempt(endMs);
    } catch (error) {
      if (isPermanent(error) || performance.now() + pauseMs >= endMs) throw error;
    }
    onRetry();
    await pause(pauseMs);
  }
}

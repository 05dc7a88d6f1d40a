/** Calls `run` once after `delayMs`; the returned function cancels it. Injected, so that tests do not sleep. */
export type Schedule = (delayMs: number, run: () => void) => () => void;

export const timerSchedule: Schedule = (delayMs, run) => {
  const timer = setTimeout(run, delayMs);
  return () => {
    clearTimeout(timer);
  };
};

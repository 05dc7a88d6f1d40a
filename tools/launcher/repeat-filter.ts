/** How long a line that was shown is not shown again. */
const QUIET_MS = 10_000;

interface Shown {
  untilMs: number;
  repeats: number;
}

/** Keeps a console readable while a fault repeats: a line is shown once in 10 s, then with how often it came. */
export class RepeatFilter {
  private readonly shown = new Map<string, Shown>();

  /** @returns the lines to show now that `line` came at `nowMs` */
  take(line: string, nowMs: number): string[] {
    const before = this.shown.get(line);
    if (before !== undefined && nowMs < before.untilMs) {
      before.repeats += 1;
      return [];
    }
    const due = this.due(nowMs);
    this.shown.set(line, { untilMs: nowMs + QUIET_MS, repeats: 0 });
    return [...due, line];
  }

  /** The lines whose quiet time is over, if they came again in it. */
  due(nowMs: number): string[] {
    const over = [...this.shown].filter(([, { untilMs }]) => untilMs <= nowMs);
    for (const [line] of over) this.shown.delete(line);
    return over.flatMap(([line, { repeats }]) => (repeats === 0 ? [] : [`${line} (${repeats} times more)`]));
  }
}

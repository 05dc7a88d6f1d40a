import type { BenchNumber, BenchSms } from './platform-client.js';

const SENDER_FIRST = 100_000;
const SENDER_LAST = 999_999;

/** Makes SMS that can be told apart: each has a 6-digit sender of its own. One text part each. */
export class SmsSeries {
  private next = SENDER_FIRST;

  /** @param numbers take turns */
  to(numbers: readonly BenchNumber[], count: number): BenchSms[] {
    return Array.from({ length: count }, (_, index) => {
      const number = numbers[index % numbers.length];
      if (number === undefined) throw new Error('no number to send to');
      const from = String(this.next);
      this.next = this.next === SENDER_LAST ? SENDER_FIRST : this.next + 1;
      return { to: number.phone, from, text: `Your verification code is ${from}. Do not share it with anyone.` };
    });
  }
}

/** Puts one of `others` after every `every` of `main`, as long as there are any. */
export function interleave<T>(main: readonly T[], others: readonly T[], every: number): T[] {
  const mixed = main.flatMap((first, index) => {
    const other = (index + 1) % every === 0 ? others[(index + 1) / every - 1] : undefined;
    return other === undefined ? [first] : [first, other];
  });
  return [...mixed, ...others.slice(Math.floor(main.length / every))];
}

/** Marks that a text has, one bit each. */
export type Marks = number;

export const MARK = {
  /** Anything but printable ASCII and line breaks. */
  beyondAscii: 1,
  /** Two spaces in a row. */
  spaces: 2,
  hash: 4,
  slash: 8,
  at: 16,
  dot: 32,
  comma: 64,
  percent: 128,
  dollar: 256,
  questionMark: 512,
  plus: 1024,
} as const;

const UNITS = 0x80;
const SPACE = 0x20;
const BY_CHAR: Readonly<Record<string, Marks>> = {
  '#': MARK.hash,
  '/': MARK.slash,
  '@': MARK.at,
  '.': MARK.dot,
  ',': MARK.comma,
  '%': MARK.percent,
  $: MARK.dollar,
  '?': MARK.questionMark,
  '+': MARK.plus,
};
const PLAIN = /[ -~\t\r\n]/;
const BY_UNIT = Uint16Array.from({ length: UNITS }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return PLAIN.test(char) ? (BY_CHAR[char] ?? 0) : MARK.beyondAscii;
});

/**
 * The marks of a text, by one look at each unit: what needs a mark that is not there need not be looked for, and each
 * such look would cost as much as this one.
 */
export function marksOf(text: string): Marks {
  let marks = 0;
  let previous = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    marks |= BY_UNIT[unit] ?? MARK.beyondAscii;
    if (unit === SPACE && previous === SPACE) marks |= MARK.spaces;
    previous = unit;
  }
  return marks;
}

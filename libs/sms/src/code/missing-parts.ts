/** Stands for what a missing part said: too long to be of a code, and no word. */
const MISSING = 'x'.repeat(32);

/** @param missingAt places in ascending order, in UTF-16 units */
export function withMissingParts(text: string, missingAt: readonly number[]): string {
  let marked = '';
  let from = 0;
  for (const at of missingAt) {
    marked += text.slice(from, at) + MISSING;
    from = at;
  }
  return marked + text.slice(from);
}

export function touchesMissingPart(code: string): boolean {
  return code.includes(MISSING);
}

/** A text and the code that it gives out, or null. */
export interface Example {
  text: string;
  code: string | null;
}

/**
 * Reads examples, one a line: `code | text`, or `- | text` for a text without a code. `⏎` stands for a line break,
 * `# ` opens a heading.
 */
export function examples(lines: string): Example[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '))
    .map((line) => {
      const bar = line.indexOf(' | ');
      const code = line.slice(0, bar).trim();
      return { code: code === '-' ? null : code, text: line.slice(bar + 3).replaceAll('⏎', '\n') };
    });
}

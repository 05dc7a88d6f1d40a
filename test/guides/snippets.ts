import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const GUIDES = fileURLToPath(new URL('../../docs/guides/', import.meta.url));

/**
 * The code of a guide's fence that names this file: ` ```ts verify.ts `.
 * @throws Error when the guide has none
 */
export function snippet(guide: string, file: string): string {
  const markdown = readFileSync(`${GUIDES}${guide}`, 'utf8');
  const fence = markdown.split('\n```').find((part) => part.split('\n', 1)[0]?.endsWith(` ${file}`));
  if (fence === undefined) throw new Error(`${guide} has no ${file}`);
  return fence.slice(fence.indexOf('\n') + 1) + '\n';
}

import type { FieldRule } from './field-rules.js';

const PORT_MAX = 65_535;

/** What a setting looks like, in words, from the checks that it has to pass. */
export function settingFormat(rules: readonly FieldRule[]): string {
  const constraint = (name: string): unknown => rules.find((rule) => rule.name === name)?.constraints[0];
  const has = (name: string): boolean => rules.some((rule) => rule.name === name);
  if (has('isInt')) return rangeOf(Number(constraint('min')), Number(constraint('max')));
  if (has('isBoolean')) return '`true` or `false`';
  if (has('isHttpUrl')) return 'http(s) URL';
  if (has('isPostgresUrl')) return 'postgres:// URL';
  const words = constraint('isIn');
  if (Array.isArray(words)) return words.map((word) => `\`${String(word)}\``).join(', ');
  if (rules.some((rule) => rule.each)) return 'comma-separated list';
  const minLength = constraint('minLength');
  return typeof minLength === 'number' ? `text, at least ${minLength} characters` : 'text';
}

function rangeOf(min: number, max: number): string {
  if (min === 0 && max === PORT_MAX) return 'port';
  return `${grouped(min)} to ${grouped(max)}`;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

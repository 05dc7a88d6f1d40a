import { MARK, type Marks } from './marks.js';

/** A code that its text binds to a web site. */
export interface DomainBoundCode {
  code: string;
  /** Host that the code is for, in lower case. */
  domain: string;
}

const BOUND_LINE = /^@([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::\d{1,5})? #([!-~]{1,64})(?: [@%][!-~]{1,253})?$/i;

/**
 * Reads the last line of a domain-bound code, `@host #code [@embedded host]` (WICG sms-one-time-codes).
 * @returns null when the text ends with no such line
 */
export function domainBoundCode(text: string, marks: Marks): DomainBoundCode | null {
  if ((marks & MARK.hash) === 0 || !text.includes(' #')) return null;
  const trimmed = text.trimEnd();
  const lastLine = trimmed.slice(trimmed.lastIndexOf('\n') + 1).trim();
  const [, domain, code] = BOUND_LINE.exec(lastLine) ?? [];
  if (domain === undefined || code === undefined) return null;
  return { domain: domain.toLowerCase(), code };
}

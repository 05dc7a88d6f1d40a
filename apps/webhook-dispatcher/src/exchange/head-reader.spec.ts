import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { MalformedResponseError } from './malformed-response-error.js';
import { ResponseParser } from './response-parser.js';

const INTERIM = 'HTTP/1.1 100 C\r\n\r\n';
const FINAL = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n';
const STATUS_LINE = 'HTTP/1.1 200 OK\r\n';

function pushBytes(wire: string, parser = new ResponseParser()): ResponseParser {
  for (const byte of Buffer.from(wire, 'latin1')) parser.push(Buffer.of(byte));
  return parser;
}

function pushWhole(wire: string): ResponseParser {
  const parser = new ResponseParser();
  parser.push(Buffer.from(wire, 'latin1'));
  return parser;
}

const WAYS = [
  ['at once', pushWhole],
  ['byte by byte', pushBytes],
] as const;

/** @returns how many bytes were searched, copied and made strings since it was called last */
function watchBytesTouched(): () => number {
  const searches = jest.spyOn(String.prototype, 'indexOf');
  const copies = jest.spyOn(Buffer.prototype, 'copy');
  const strings = jest.spyOn(Buffer.prototype, 'toString');
  return () => {
    let touched = 0;
    for (const [call, { value }] of searches.mock.results.entries()) {
      const end = Number(value) < 0 ? String(searches.mock.contexts[call]).length : Number(value) + 1;
      touched += end - (searches.mock.calls[call]?.[1] ?? 0);
    }
    for (const { value } of copies.mock.results) touched += Number(value);
    for (const { value } of strings.mock.results) touched += String(value).length;
    for (const spy of [searches, copies, strings]) spy.mockClear();
    return touched;
  };
}

describe('HeadReader', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each([
    ['of short lines', STATUS_LINE + 'a:\n'.repeat(6_000)],
    ['of one long line', `${STATUS_LINE}a: ${'x'.repeat(18_000)}`],
    ['that is one status line', `HTTP/1.1 200 ${'x'.repeat(18_000)}`],
    ['of interim responses', INTERIM.repeat(1_000)],
    ['of interim responses with fields', `HTTP/1.1 103 H\r\n${'a:\n'.repeat(600)}\n`.repeat(9)],
  ])('refuses an endless head %s at a cost of its length, though it comes byte by byte', (_what, wire) => {
    const touchedMax = 16 * wire.length;
    const bytesTouched = watchBytesTouched();
    const parser = new ResponseParser();
    let touched = 0;
    const trickle = (): void => {
      for (const byte of Buffer.from(wire, 'latin1')) {
        parser.push(Buffer.of(byte));
        touched += bytesTouched();
        if (touched > touchedMax) throw new Error(`touched ${touched} bytes, for a head of ${wire.length}`);
      }
    };
    expect(trickle).toThrow(MalformedResponseError);
    expect(touched).toBeGreaterThan(0);
  });

  it.each(WAYS)('takes a head of 16 KiB, interim responses and all, and none longer (%s)', (_way, push) => {
    const rest = 16_384 - INTERIM.length - STATUS_LINE.length - 'x:\r\n\r\n'.length;
    const head = (longer: number) => `${INTERIM}${STATUS_LINE}x:${' '.repeat(rest + longer)}\r\n\r\n`;
    expect(push(`${head(0)}body`).excerpt.text()).toBe('body');
    expect(() => push(head(2))).toThrow('the head is too long');
  });

  it.each(WAYS)('passes over eight interim responses and refuses the ninth (%s)', (_way, push) => {
    expect(push(INTERIM.repeat(8) + FINAL)).toMatchObject({ status: 200, ended: true, excess: false });
    const ninth = `${INTERIM.repeat(8)}HTTP/1.1 103 Hints\r\n`;
    expect(() => push(ninth)).toThrow('too many interim responses');
  });

  it('has no use for the fields of an interim response', () => {
    const fields = 'content-length: 7\r\nconnection: close\r\nretry-after: 9\r\n';
    const { head, ended } = pushWhole(`HTTP/1.1 103 Hints\r\n${fields}\r\n${FINAL}`);
    expect(head).toMatchObject({ persistent: true, retryAfter: undefined });
    expect(ended).toBe(true);
  });

  it.each(WAYS)('passes over empty lines before each status line, but not without end (%s)', (_way, push) => {
    expect(push(`\r\n\n\r\n${INTERIM}\r\n\r\n${FINAL}`)).toMatchObject({ status: 200, ended: true });
    expect(() => push('\r\n'.repeat(5) + FINAL)).toThrow(MalformedResponseError);
  });

  it('keeps the status that came before a head went on for too long', () => {
    const parser = new ResponseParser();
    expect(() => pushBytes(STATUS_LINE + 'a:\n'.repeat(6_000), parser)).toThrow('the head is too long');
    expect(parser).toMatchObject({ status: 200, head: null });
  });
});

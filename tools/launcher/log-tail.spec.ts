import { describe, expect, it } from '@jest/globals';
import { consoleLine } from './log-tail.js';

describe('consoleLine', () => {
  it.each(['debug', 'info'])('keeps %s lines off the console', (level) => {
    expect(consoleLine(JSON.stringify({ level, msg: 'listening' }))).toBeNull();
  });

  it('shows warnings and worse in one line, with the error behind them', () => {
    const line = JSON.stringify({ level: 'error', msg: 'append failed', err: { message: 'connection refused' } });
    expect(consoleLine(line)).toBe('error: append failed connection refused');
  });

  it('says which carrier it is about, and why', () => {
    const fields = { carrier_id: 'acme', bind: 1, reason: 'bind refused with 0x0e', retry_in_ms: 200 };
    const line = JSON.stringify({ level: 'warn', ...fields, msg: 'not bound' });
    expect(consoleLine(line)).toBe('warn: carrier acme: not bound bind refused with 0x0e');
  });

  it('shows what is no JSON as it is', () => {
    expect(consoleLine('TypeError: x is not a function')).toBe('TypeError: x is not a function');
    expect(consoleLine('  ')).toBeNull();
  });
});

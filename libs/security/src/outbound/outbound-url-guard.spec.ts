import { describe, expect, it } from '@jest/globals';
import { OutboundRefusedError } from './outbound-refused-error.js';
import { OutboundUrlGuard } from './outbound-url-guard.js';

const REFUSED_URLS = [
  'ftp://example.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'example.com/hook',
  '',
  '//example.com',
  'http://',
  'https://user:secret@example.com/',
  'https://user@example.com/',
  'http://example.com:0/',
  'https://example.com/ok\n15',
  'https://exa\tmple.com/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://hook.localhost/',
  'http://localhost.localdomain/',
  'http://metadata.google.internal/',
  'http://printer.local./',
  'http://nas.home.arpa/',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.0.1./',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://%31%32%37.0.0.1/',
  'http://１２７.0.0.1/',
  'http://①②⑦.0.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[fe80::1]/',
  'http://[64:ff9b::7f00:1]/',
  `https://example.com/${'x'.repeat(2_048)}`,
  `https://example.com/${'é'.repeat(400)}`,
];

describe('OutboundUrlGuard.checkUrl', () => {
  const guard = new OutboundUrlGuard();

  it.each(REFUSED_URLS)('refuses %s', (url) => {
    expect(() => guard.checkUrl(url)).toThrow(OutboundRefusedError);
  });

  it.each([
    'https://example.com/hook?x=1',
    'http://example.com:8080/',
    'https://8.8.8.8/',
    'https://[2606:4700:4700::1111]/',
    'https://bücher.example/',
    'https://example.com./',
  ])('takes %s', (url) => {
    expect(guard.checkUrl(url).href).toBe(new URL(url).href);
  });

  it('takes what it gives back, whatever its length', () => {
    const long = `https://example.com/${'é'.repeat(338)}`;
    const { href } = guard.checkUrl(long);
    expect(href).toHaveLength(2_048);
    expect(guard.checkUrl(href).href).toBe(href);
  });

  it('takes loopback, by address and by name, only when the setting allows it', async () => {
    const open = new OutboundUrlGuard('loopback');
    for (const url of ['http://127.0.0.1:9/', 'http://localhost:9/', 'http://[::1]:9/', 'http://2130706433/']) {
      expect(() => open.checkUrl(url)).not.toThrow();
    }
    expect(() => open.checkUrl('http://10.0.0.1/')).toThrow(OutboundRefusedError);
    await expect(open.resolve('hook.localhost.')).resolves.toEqual(['127.0.0.1', '::1']);
  });

  it('takes of localhost the addresses alone that the setting allows', async () => {
    await expect(new OutboundUrlGuard('127.0.0.0/8').resolve('localhost')).resolves.toEqual(['127.0.0.1']);
    await expect(new OutboundUrlGuard('::1').resolve('localhost')).resolves.toEqual(['::1']);
  });

  it('does not tell outsiders the address that it refused', () => {
    expect(() => guard.checkUrl('http://2130706433/')).toThrow(/loopback/);
  });
});

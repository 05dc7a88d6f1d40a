import { describe, expect, it } from '@jest/globals';
import { AddressRangesSetting } from './address-ranges-setting.js';
import { loadSettings } from './load-settings.js';

class ProxySettings {
  @AddressRangesSetting()
  PROXIES: string[] = [];
}

describe('AddressRangesSetting', () => {
  it('takes addresses, ranges and the names that Fastify knows', () => {
    const text = '10.0.0.0/8, 192.0.2.1, fd00::/8, ::1, loopback';
    expect(loadSettings(ProxySettings, { PROXIES: text }).PROXIES).toEqual(text.split(', '));
  });

  it.each(['nonsense', '10.0.0.0/33', '10.0.0.0/0', 'fd00::/129', '10.0.0.0/8/8', '10.0.0.1:80', '10.0.0.1, x'])(
    'refuses %s, of which nobody could say later what it meant',
    (text) => {
      expect(() => loadSettings(ProxySettings, { PROXIES: text })).toThrow('PROXIES must be a list of IP addresses');
    },
  );
});

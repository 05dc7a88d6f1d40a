import { describe, expect, it } from '@jest/globals';
import type { HttpCarrier } from '#libs/carriers';
import { SettingsError } from '#libs/service-kit';
import { HttpCarrierFormats } from './http-carrier-formats.service.js';

const carrier = (
  id: string,
  format: HttpCarrier['format'],
  secret = 's',
  previousSecret: string | null = null,
): HttpCarrier => ({
  ...{ type: 'http', id, format, secret, previousSecret, numbers: [], slots: [], country: 'US', simulated: false },
});

describe('HttpCarrierFormats', () => {
  it('names every carrier that lacks what its format needs', () => {
    const carriers = [carrier('tw', 'twilio'), carrier('te', 'telnyx', 'KEY0123'), carrier('ph', 'smsgate')];
    let problems: readonly string[] = [];
    try {
      HttpCarrierFormats.for([carrier('ok', 'generic'), ...carriers], undefined);
    } catch (error) {
      if (error instanceof SettingsError) problems = error.problems;
    }
    expect(problems).toEqual([
      'CARRIER_PUBLIC_URL: tw needs it, because Twilio signs the URL',
      "CARRIERS_FILE, te: secret_env must name the account's public key, base64 of 32 bytes",
      'CARRIERS_FILE, ph: numbers must say which number the phone receives for',
    ]);
  });

  it('wants both keys of Telnyx to be public keys while one replaces the other', () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const start = (...keys: [string, string]) => HttpCarrierFormats.for([carrier('te', 'telnyx', ...keys)], undefined);
    expect(() => start(key, key)).not.toThrow();
    expect(() => start(key, 'KEY0123')).toThrow(
      expect.objectContaining({
        problems: ["CARRIERS_FILE, te: previous_secret_env must name the account's public key, base64 of 32 bytes"],
      }),
    );
  });

  it('knows no carrier that it was not told of', () => {
    const formats = HttpCarrierFormats.for([carrier('ok', 'generic')], undefined);
    expect(() => formats.of('nobody')).toThrow(expect.objectContaining({ status: 404 }));
  });
});

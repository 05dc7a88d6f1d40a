import { expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { checkCarriers } from './carriers-check.js';

const ENV = { SECRET: 'a secret' };

const smsc = {
  id: 'smsc',
  type: 'smpp',
  host: 'smsc.example',
  port: 2775,
  system_id: 'meisim',
  password_env: 'SECRET',
};
const http = (format: string, more = {}) => ({ id: format, type: 'http', format, secret_env: 'SECRET', ...more });
const smdp = { id: 'smdp', type: 'es2plus', url: 'https://smdp.example', requester_id: 'meisim' };

it('says nothing of carriers that every service can use', async () => {
  const phone = http('smsgate', { numbers: ['+14155550123'] });
  await checkCarriers(stringify([smsc, http('generic'), http('twilio'), phone, smdp]), ENV);
});

it.each([
  [{ ...smsc, port: 0 }, 'CARRIERS_FILE, entry 1 (smsc): port must be a whole number from 1 to 65535'],
  [http('telnyx'), "CARRIERS_FILE, telnyx: secret_env must name the account's public key, base64 of 32 bytes"],
  [http('smsgate'), 'CARRIERS_FILE, smsgate: numbers must say which number the phone receives for'],
  [{ ...smdp, ca_file: '/nowhere/ca.pem' }, 'CARRIERS_FILE, smdp: ca_file /nowhere/ca.pem cannot be read (ENOENT)'],
])('names what a service would refuse before any is started: %j', async (entry, problem) => {
  await expect(checkCarriers(stringify([entry]), ENV)).rejects.toMatchObject({ problems: [problem] });
});

it('names all of it at once', async () => {
  const files = { client_cert_file: '/nowhere/cert.pem', client_key_file: '/nowhere/key.pem' };
  await expect(checkCarriers(stringify([http('telnyx'), { ...smdp, ...files }]), ENV)).rejects.toMatchObject({
    problems: [
      expect.stringContaining('telnyx'),
      'CARRIERS_FILE, smdp: client_cert_file /nowhere/cert.pem cannot be read (ENOENT)',
      'CARRIERS_FILE, smdp: client_key_file /nowhere/key.pem cannot be read (ENOENT)',
    ],
  });
});

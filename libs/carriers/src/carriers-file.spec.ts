import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SettingsError } from '#libs/service-kit';
import { loadCarriersFile, loadCarriersWithoutSecrets, parseCarriers } from './carriers-file.js';

const ENV = { SMSC_PASSWORD: 'pw', TWILIO_TOKEN: 'tk' };
const GOOD = `
- { id: main, type: smpp, host: smsc.example, port: 2775, system_id: meisim, password_env: SMSC_PASSWORD, identity_tlv: receipted_message_id }
- { id: twilio-us, type: http, format: twilio, secret_env: TWILIO_TOKEN, numbers: ['+14155550100'] }
- { id: sim, type: es2plus, url: 'http://127.0.0.1:9/', requester_id: '1.2.3', simulated: true }
`;

function problemsOf(text: string, env: NodeJS.ProcessEnv = ENV): readonly string[] {
  try {
    parseCarriers(text, env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseCarriers', () => {
  it('reads each type, with secrets from the environment and defaults filled in', () => {
    expect(parseCarriers(GOOD, ENV)).toEqual([
      {
        type: 'smpp',
        id: 'main',
        host: 'smsc.example',
        port: 2775,
        tls: false,
        caFile: null,
        systemId: 'meisim',
        password: 'pw',
        systemType: '',
        addrTon: 0,
        addrNpi: 0,
        addressRange: '',
        bind: 'transceiver',
        binds: 1,
        window: 100,
        identityTlv: 0x1e,
        gsm7Packed: false,
        country: 'US',
        simulated: false,
      },
      {
        type: 'http',
        id: 'twilio-us',
        format: 'twilio',
        secret: 'tk',
        previousSecret: null,
        numbers: ['+14155550100'],
        slots: [{ phone: '+14155550100', device: null, sim: null }],
        country: 'US',
        simulated: false,
      },
      {
        type: 'es2plus',
        id: 'sim',
        url: 'http://127.0.0.1:9',
        requesterId: '1.2.3',
        clientCertFile: null,
        clientKeyFile: null,
        caFile: null,
        simulated: true,
      },
    ]);
  });

  it('reads the secret that an HTTP carrier had before, for the time of a change', () => {
    const file = `- { id: x, type: http, format: twilio, secret_env: TWILIO_TOKEN, previous_secret_env: SMSC_PASSWORD }`;
    expect(parseCarriers(file, ENV)).toMatchObject([{ secret: 'tk', previousSecret: 'pw' }]);
  });

  it('names each secret that is not there: one that is empty is none', () => {
    const problems = (given: NodeJS.ProcessEnv) => {
      const file = '- { id: x, type: http, format: generic, secret_env: NOW, previous_secret_env: BEFORE }';
      return problemsOf(file, given);
    };
    expect(problems({ NOW: 'a', BEFORE: '' })).toEqual([
      'CARRIERS_FILE, entry 1 (x): previous_secret_env: BEFORE is not set',
    ]);
    expect(problems({})).toEqual([
      'CARRIERS_FILE, entry 1 (x): secret_env: NOW is not set',
      'CARRIERS_FILE, entry 1 (x): previous_secret_env: BEFORE is not set',
    ]);
    expect(
      problemsOf('- { id: x, type: http, format: generic, secret_env: TWILIO_TOKEN, previous_secret_env: "" }'),
    ).toEqual(['CARRIERS_FILE, entry 1 (x): previous_secret_env must be the name of an environment variable']);
    expect(
      problemsOf('- { id: x, type: es2plus, url: "http://h", requester_id: r, previous_secret_env: NOW }'),
    ).toEqual(['CARRIERS_FILE, entry 1 (x): previous_secret_env is no field of type es2plus']);
  });

  it('needs no secret where none is received with', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'meisim-carriers-')), 'carriers.yaml');
    try {
      writeFileSync(path, '- { id: x, type: http, format: telnyx, secret_env: NOT_SET, previous_secret_env: NOT_SET }');
      expect(loadCarriersWithoutSecrets(path)).toEqual([{ type: 'http', id: 'x', simulated: false }]);
    } finally {
      rmSync(dirname(path), { recursive: true });
    }
  });

  it('reads which SIM of which device receives for a number', () => {
    const numbers = "[{ phone: '+14155550100', device: dev1, sim: 2 }, { phone: '+14155550101' }]";
    const file = `- { id: phone, type: http, format: smsgate, secret_env: TWILIO_TOKEN, numbers: ${numbers} }`;
    expect(parseCarriers(file, ENV)).toMatchObject([
      {
        numbers: ['+14155550100', '+14155550101'],
        slots: [
          { phone: '+14155550100', device: 'dev1', sim: 2 },
          { phone: '+14155550101', device: null, sim: null },
        ],
      },
    ]);
  });

  it('takes an empty file as no carriers', () => {
    expect(parseCarriers('', ENV)).toEqual([]);
    expect(parseCarriers('# none\n', ENV)).toEqual([]);
  });

  it('names every bad entry with its place and field', () => {
    const problems = problemsOf(`
- { id: a, type: smpp, host: h, port: 99999, system_id: s, password_env: SMSC_PASSWORD }
- { id: b, type: http, format: carrier-pigeon, secret_env: TWILIO_TOKEN }
- { id: c, type: http, format: generic, secret_env: NOT_SET }
- { id: d, type: fax }
- just text
- { id: e, type: es2plus, url: 'https://smdp', requester_id: x, client_cert_file: only-one.pem }
- { id: f, type: smpp, host: h, port: 1, system_id: s, password_env: SMSC_PASSWORD, ca_file: ca.pem }
- { id: g, type: smpp, host: h, port: 1, system_id: s, password_env: SMSC_PASSWORD, identity_tlv: nonsense }
`);
    for (const expected of [
      'entry 1 (a): port must be a whole number from 1 to 65535',
      'entry 2 (b): format must be generic, twilio, telnyx or smsgate',
      'entry 3 (c): secret_env: NOT_SET is not set',
      'entry 4 (d): type must be smpp, http or es2plus',
      'entry 5: type must be smpp, http or es2plus',
      'entry 6 (e): client_cert_file and client_key_file belong together',
      'entry 7 (f): ca_file needs tls: true',
      'entry 8 (g): identity_tlv: SMPP 3.4 has no parameter nonsense',
    ]) {
      expect(problems).toContain(`CARRIERS_FILE, ${expected}`);
    }
  });

  it('says of each field what it may be, once, and names those that it does not know', () => {
    const problems = problemsOf(`
- { id: a, type: smpp, host: h, port: 1, system_id: s, password_env: NOT_SET, bind: both, identity_tvl: 30, tls: yes }
- { id: b, type: http, secret_env: TWILIO_TOKEN, format: smsgate, numbers: ['415', { phone: '+14155550100', sims: 1 }] }
- { id: c d, type: es2plus, url: ftp://h, gsm7_pack: true }
- { id: e, type: smpp, host: h, port: 1, system_id: s, password_env: SMSC_PASSWORD, identity_tlv: 70000 }
`);
    expect(problems.map((problem) => problem.replace('CARRIERS_FILE, ', ''))).toEqual([
      'entry 1 (a): tls must be true or false',
      'entry 1 (a): bind must be receiver or transceiver',
      'entry 1 (a): identity_tvl is no field of type smpp',
      'entry 2 (b): numbers.0 must be a phone number such as +14155550123, or {phone, device?, sim?}',
      'entry 2 (b): numbers.1 must be a phone number such as +14155550123, or {phone, device?, sim?}',
      'entry 3 (c d): id must be up to 64 letters, digits, - and _',
      'entry 3 (c d): url must be an http:// or https:// URL',
      'entry 3 (c d): requester_id is missing',
      'entry 3 (c d): gsm7_pack is no field of type es2plus',
      'entry 4 (e): identity_tlv must be a tag from 0 to 65535, or the name of a parameter of SMPP 3.4',
    ]);
  });

  it('names an id that stands there twice although other entries are bad', () => {
    const twice = '{ id: x, type: es2plus, url: "http://h", requester_id: r }';
    expect(problemsOf(`- ${twice}\n- ${twice}\n- { id: x, type: fax }\n`)).toEqual([
      'CARRIERS_FILE, entry 3 (x): type must be smpp, http or es2plus',
      'CARRIERS_FILE: the id x is there more than once',
    ]);
  });

  it('refuses an id that stands there twice, and a file that is no list', () => {
    const twice = '- &a { id: x, type: es2plus, url: "http://h", requester_id: r }\n- *a\n';
    expect(problemsOf(twice)).toEqual(['CARRIERS_FILE: the id x is there more than once']);
    expect(problemsOf('id: x')).toEqual(['CARRIERS_FILE: expected a list of carriers']);
    expect(problemsOf('a: [')[0]).toMatch(/not YAML/);
  });

  it('says which file it cannot read', () => {
    expect(() => loadCarriersFile('/nowhere/carriers.yaml', ENV)).toThrow(/cannot read \/nowhere\/carriers\.yaml/);
  });
});

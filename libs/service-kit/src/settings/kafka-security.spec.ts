import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createTestCertificate } from '#libs/testing';
import { EventLogSettings } from './common.settings.js';
import { readKafkaSecurity } from './kafka-security.js';
import { loadSettings, SettingsError } from './load-settings.js';

const folder = mkdtempSync(join(tmpdir(), 'meisim-kafka-security-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ca = createTestCertificate('ca.test');
const client = createTestCertificate('client.test', ['client.test'], ca);
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const CA = file('ca.pem', `authorities of ours\n${ca.cert}${createTestCertificate('other.test').cert}`);
const CERT = file('client.pem', client.cert);
const KEY = file('client.key', client.key);

const PASSWORD = 'a-password-of-nobody';
const LOGIN = {
  KAFKA_SASL_MECHANISM: 'SCRAM-SHA-512',
  KAFKA_SASL_USERNAME: 'meisim',
  KAFKA_SASL_PASSWORD: ` ${PASSWORD}\n`,
};

const read = (env: NodeJS.ProcessEnv) => readKafkaSecurity(loadSettings(EventLogSettings, env));

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    read(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe('what secures Kafka', () => {
  it('is nothing unless it is asked for', () => {
    expect(read({})).toEqual({});
    expect(read({ KAFKA_TLS: 'false', KAFKA_CA_FILE: '' })).toEqual({});
  });

  it('is TLS with the authorities that everybody trusts, or with those of a file alone', () => {
    expect(read({ KAFKA_TLS: 'true' })).toEqual({ tls: {} });
    expect(read({ KAFKA_TLS: 'true', KAFKA_CA_FILE: CA }).tls?.ca).toContain(ca.cert);
  });

  it('is a certificate of ours and its key', () => {
    const env = { KAFKA_TLS: 'true', KAFKA_CLIENT_CERT_FILE: CERT, KAFKA_CLIENT_KEY_FILE: KEY };
    expect(read(env)).toEqual({ tls: { client: { cert: client.cert, key: client.key } } });
  });

  it('is a login, by a mechanism in capitals or not', () => {
    const login = { mechanism: 'scram-sha-512', username: 'meisim', password: PASSWORD };
    expect(read(LOGIN)).toEqual({ login });
    expect(read({ ...LOGIN, KAFKA_SASL_MECHANISM: 'plain', KAFKA_TLS: 'true' })).toEqual({
      tls: {},
      login: { ...login, mechanism: 'plain' },
    });
  });
});

describe('what does not secure Kafka', () => {
  const TLS = { KAFKA_TLS: 'true' };
  const EMPTY = file('empty.pem', 'no certificate\n');
  const BROKEN = file('broken.pem', ca.cert.replace(/[A-Z]/g, 'x').replace(/-----x+ x+-----/g, ''));
  const TORN = file('torn.pem', `${ca.cert}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`);
  const OTHER_KEY = file('other.key', ca.key);

  it.each([
    ['half a login', { ...LOGIN, KAFKA_SASL_PASSWORD: '' }, [/^KAFKA_SASL_PASSWORD is missing/]],
    ['no mechanism', { ...LOGIN, KAFKA_SASL_MECHANISM: '' }, [/^KAFKA_SASL_MECHANISM is missing/]],
    [
      'another mechanism',
      { ...LOGIN, KAFKA_SASL_MECHANISM: 'gssapi' },
      [/^KAFKA_SASL_MECHANISM must be one of .*plain/],
    ],
    ['a password for all to read', { ...LOGIN, KAFKA_SASL_MECHANISM: 'plain' }, [/plain .* needs KAFKA_TLS=true/]],
    ['TLS, perhaps', { KAFKA_TLS: 'perhaps' }, [/^KAFKA_TLS must be a boolean/]],
    [
      'files without TLS',
      { KAFKA_CA_FILE: CA, KAFKA_CLIENT_CERT_FILE: CERT, KAFKA_CLIENT_KEY_FILE: KEY },
      [/^KAFKA_CA_FILE is of no use/, /^KAFKA_CLIENT_CERT_FILE is of no use/, /^KAFKA_CLIENT_KEY_FILE is of no use/],
    ],
    [
      'a file that is not there',
      { ...TLS, KAFKA_CA_FILE: '/nowhere' },
      [/^KAFKA_CA_FILE: cannot read \/nowhere: .*ENOENT/],
    ],
    ['a file without a certificate', { ...TLS, KAFKA_CA_FILE: EMPTY }, [/^KAFKA_CA_FILE: .*holds no PEM certificate/]],
    ['a file that is no PEM', { ...TLS, KAFKA_CA_FILE: BROKEN }, [/^KAFKA_CA_FILE: .*holds no PEM certificate/]],
    [
      'a certificate that is torn',
      { ...TLS, KAFKA_CA_FILE: TORN },
      [/^KAFKA_CA_FILE: .*a certificate that cannot be read/],
    ],
    ['a certificate without its key', { ...TLS, KAFKA_CLIENT_CERT_FILE: CERT }, [/^KAFKA_CLIENT_KEY_FILE is missing/]],
    ['a key without its certificate', { ...TLS, KAFKA_CLIENT_KEY_FILE: KEY }, [/^KAFKA_CLIENT_CERT_FILE is missing/]],
    [
      'the key of another certificate',
      { ...TLS, KAFKA_CLIENT_CERT_FILE: CERT, KAFKA_CLIENT_KEY_FILE: OTHER_KEY },
      [/^KAFKA_CLIENT_KEY_FILE is not the key of KAFKA_CLIENT_CERT_FILE/],
    ],
    [
      'one file in place of the other',
      { ...TLS, KAFKA_CLIENT_CERT_FILE: KEY, KAFKA_CLIENT_KEY_FILE: CERT },
      [/^KAFKA_CLIENT_CERT_FILE: .*no PEM certificate/, /^KAFKA_CLIENT_KEY_FILE: .*no PEM private key/],
    ],
    [
      'more than one of these',
      { KAFKA_SASL_PASSWORD: PASSWORD, KAFKA_CA_FILE: CA },
      [/^KAFKA_SASL_MECHANISM is missing/, /^KAFKA_SASL_USERNAME is missing/, /^KAFKA_CA_FILE is of no use/],
    ],
  ])('is %s: each problem is named, and no secret', (_what, env: NodeJS.ProcessEnv, expected) => {
    const problems = problemsOf(env);
    expect(problems).toEqual(expected.map((problem) => expect.stringMatching(problem)));
    expect(problems.join('\n')).not.toContain(PASSWORD);
    expect(problems.join('\n')).not.toContain('PRIVATE KEY');
  });
});

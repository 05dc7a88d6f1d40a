import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ClientCertificate, KafkaLogin, KafkaSecurity, KafkaTls } from '#libs/messaging';
import { KafkaSecuritySettings } from './kafka-security.settings.js';
import { SettingsError } from './load-settings.js';

/**
 * What the settings ask for, with the files that they name.
 * @throws SettingsError naming every setting that is not usable or lacks another, and no secret
 */
export function readKafkaSecurity(settings: KafkaSecuritySettings): KafkaSecurity {
  const problems: string[] = [];
  const login = readLogin(settings, problems);
  const tls = readTls(settings, problems);
  if (problems.length > 0) throw new SettingsError(problems);
  return { ...(tls === null ? {} : { tls }), ...(login === null ? {} : { login }) };
}

function readLogin(settings: KafkaSecuritySettings, problems: string[]): KafkaLogin | null {
  const { KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD } = settings;
  const parts = { KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD };
  const missing = namesOf(parts, (value) => value === undefined);
  if (missing.length === Object.keys(parts).length) return null;
  problems.push(...missing.map((name) => `${name} is missing: ${Object.keys(parts).join(', ')} go together`));
  if (KAFKA_SASL_MECHANISM === 'plain' && !settings.KAFKA_TLS) {
    const others = 'scram-sha-256 and scram-sha-512 do without';
    problems.push(`KAFKA_SASL_MECHANISM plain sends the password as it is, which needs KAFKA_TLS=true; ${others}`);
  }
  if (!KAFKA_SASL_MECHANISM || KAFKA_SASL_USERNAME === undefined || KAFKA_SASL_PASSWORD === undefined) return null;
  return { mechanism: KAFKA_SASL_MECHANISM, username: KAFKA_SASL_USERNAME, password: KAFKA_SASL_PASSWORD };
}

function readTls(settings: KafkaSecuritySettings, problems: string[]): KafkaTls | null {
  const { KAFKA_TLS, KAFKA_CA_FILE, KAFKA_CLIENT_CERT_FILE, KAFKA_CLIENT_KEY_FILE } = settings;
  if (!KAFKA_TLS) {
    const files = { KAFKA_CA_FILE, KAFKA_CLIENT_CERT_FILE, KAFKA_CLIENT_KEY_FILE };
    const given = namesOf(files, (value) => value !== undefined);
    problems.push(...given.map((name) => `${name} is of no use without KAFKA_TLS=true`));
    return null;
  }
  const ca = readPem('KAFKA_CA_FILE', KAFKA_CA_FILE, certificatesProblem, problems);
  const client = readClient(KAFKA_CLIENT_CERT_FILE, KAFKA_CLIENT_KEY_FILE, problems);
  return { ...(ca === null ? {} : { ca }), ...(client === null ? {} : { client }) };
}

function readClient(
  certFile: string | undefined,
  keyFile: string | undefined,
  problems: string[],
): ClientCertificate | null {
  const files = { KAFKA_CLIENT_CERT_FILE: certFile, KAFKA_CLIENT_KEY_FILE: keyFile };
  const missing = namesOf(files, (value) => value === undefined);
  if (missing.length === 1) {
    problems.push(`${missing.join()} is missing: ${Object.keys(files).join(' and ')} go together`);
  }
  const cert = readPem('KAFKA_CLIENT_CERT_FILE', certFile, certificatesProblem, problems);
  const key = readPem('KAFKA_CLIENT_KEY_FILE', keyFile, keyProblem, problems);
  if (cert === null || key === null) return null;
  if (!new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))) {
    problems.push('KAFKA_CLIENT_KEY_FILE is not the key of KAFKA_CLIENT_CERT_FILE');
  }
  return { cert, key };
}

/** Null when there is no such file to read, or nothing in it to use. */
function readPem(
  name: string,
  path: string | undefined,
  problemOf: (pem: string) => string | null,
  problems: string[],
): string | null {
  if (path === undefined) return null;
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch (error) {
    problems.push(`${name}: cannot read ${path}: ${String(error)}`);
    return null;
  }
  const problem = problemOf(pem);
  if (problem === null) return pem;
  problems.push(`${name}: ${path} holds ${problem}`);
  return null;
}

/** OpenSSL passes over what it does not understand, and nobody would be trusted. */
function certificatesProblem(pem: string): string | null {
  const certificates = pem.match(/-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----/gs) ?? [];
  if (certificates.length === 0) return 'no PEM certificate';
  const readable = certificates.every((certificate) => isReadable(() => new X509Certificate(certificate)));
  return readable ? null : 'a certificate that cannot be read';
}

function keyProblem(pem: string): string | null {
  return isReadable(() => createPrivateKey(pem)) ? null : 'no PEM private key, or one with a passphrase';
}

/** What OpenSSL says of the rest helps nobody. */
function isReadable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

function namesOf(settings: Record<string, unknown>, fits: (value: unknown) => boolean): string[] {
  return Object.entries(settings).flatMap(([name, value]) => (fits(value) ? [name] : []));
}

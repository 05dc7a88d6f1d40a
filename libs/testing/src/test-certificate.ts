import { createPrivateKey, generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto';

export interface TestCertificate {
  /** PEM; without an issuer it is self-signed, and its own CA. */
  cert: string;
  /** PEM. */
  key: string;
}

const OID = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  subjectAltName: '551d11',
  basicConstraints: '551d13',
} as const;
const TAG = {
  boolean: 1,
  integer: 2,
  bits: 3,
  octets: 4,
  oid: 6,
  utf8: 12,
  utcTime: 23,
  sequence: 48,
  set: 49,
} as const;
const DAY_MS = 86_400_000;

/**
 * A new certificate (RFC 5280) for these host names, valid for a day: no key has to stand in the repository.
 * @param issuer the authority that signs it; none: it signs itself
 */
export function createTestCertificate(
  commonName: string,
  dnsNames: readonly string[] = [commonName],
  issuer?: TestCertificate,
): TestCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid(OID.ecdsaWithSha256));
  const issuerName = issuer ? new X509Certificate(issuer.cert).subject.replace('CN=', '') : commonName;
  const signingKey = issuer ? createPrivateKey(issuer.key) : privateKey;
  const validity = sequence(utcTime(Date.now() - DAY_MS), utcTime(Date.now() + DAY_MS));
  const altNames = sequence(...dnsNames.map((host) => der(0x82, Buffer.from(host, 'latin1'))));
  const extensions = sequence(
    sequence(oid(OID.subjectAltName), der(TAG.octets, altNames)),
    sequence(oid(OID.basicConstraints), TRUE, der(TAG.octets, sequence(TRUE))),
  );
  const toSign = sequence(
    der(0xa0, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    distinguishedName(issuerName),
    validity,
    distinguishedName(commonName),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', toSign, signingKey)]);
  const certificate = sequence(toSign, algorithm, der(TAG.bits, signature));
  const lines =
    certificate
      .toString('base64')
      .match(/.{1,64}/g)
      ?.join('\n') ?? '';
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function distinguishedName(commonName: string): Buffer {
  return sequence(der(TAG.set, sequence(oid(OID.commonName), der(TAG.utf8, Buffer.from(commonName)))));
}

const TRUE = der(TAG.boolean, Buffer.from([0xff]));

/** One value in DER (X.690, 8.1): tag, length, content. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const lengthBytes = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...lengthBytes]), content]);
}

function sequence(...contents: Buffer[]): Buffer {
  return der(TAG.sequence, Buffer.concat(contents));
}

function oid(hex: string): Buffer {
  return der(TAG.oid, Buffer.from(hex, 'hex'));
}

function utcTime(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return der(TAG.utcTime, Buffer.from(`${digits}Z`));
}

/** The Kafka of the tests, with listeners that ask for TLS and a login or a certificate, and what is asked for. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestCertificate } from '../../dist/libs/testing/src/test-certificate.js';
import { startKafka } from '../kafka/start-kafka.mjs';

const USERNAME = 'meisim';

/**
 * Starts it. Needs dist/ (tools/setup.mjs builds it).
 * @returns {Promise<{brokers: string, secured: {login: object, certificate: object}, stop: () => Promise<void>}>}
 *   `secured`: the settings with which a service is let in, KAFKA_SASL_MECHANISM excepted
 */
export async function startSecuredKafka() {
  const folder = await mkdtemp(path.join(tmpdir(), 'meisim-kafka-certificates-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const ca = createTestCertificate('ca.test');
    const broker = createTestCertificate('broker.test', ['localhost'], ca);
    const client = createTestCertificate('client.test', ['client.test'], ca);
    const files = { KAFKA_CA_FILE: ca.cert, KAFKA_CLIENT_CERT_FILE: client.cert, KAFKA_CLIENT_KEY_FILE: client.key };
    const paths = {};
    for (const [name, content] of Object.entries(files)) {
      paths[name] = path.join(folder, `${name}.pem`);
      await writeFile(paths[name], content, { mode: 0o600 });
    }
    const password = randomBytes(16).toString('hex');
    const kafka = await startKafka({ secured: { ...broker, ca: ca.cert, username: USERNAME, password } });
    const tls = { KAFKA_TLS: 'true', KAFKA_CA_FILE: paths.KAFKA_CA_FILE };
    const { login, certificate } = kafka.securedBrokers;
    return {
      brokers: kafka.brokers,
      secured: {
        login: { ...tls, KAFKA_BROKERS: login, KAFKA_SASL_USERNAME: USERNAME, KAFKA_SASL_PASSWORD: password },
        certificate: { ...tls, ...paths, KAFKA_BROKERS: certificate },
      },
      stop: async () => {
        await kafka.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

export { accountIdentity } from './account-identity.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { assertDocumented, assertDocumentedHeaders, documentedFetch } from './documented-answers.js';
export { FakeClock } from './fake-clock.js';
export { sequentialIds } from './sequential-ids.js';
export { sealedApart } from './sealed-apart.js';
export { createTestCertificate, type TestCertificate } from './test-certificate.js';
export { securedKafkaUnderTest, type SecuredKafka } from './secured-kafka.js';
export { StreamReader, type ReadEvent } from './stream-reader.js';
export { waitFor, type WaitForOptions } from './wait-for.js';
export {
  WebhookReceiver,
  type Behaviour,
  type ReceivedRequest,
  type Script,
  type WebhookReceiverOptions,
} from './webhook-receiver.js';
export { TcpFaultProxy, type TcpFaultProxyOptions } from './tcp-fault-proxy.js';

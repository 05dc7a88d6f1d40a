/** Settings with which a service is let in by a Kafka that asks for more than its address. */
export interface SecuredKafka {
  /** TLS and a login; any KAFKA_SASL_MECHANISM. The broker ends a login that is not renewed within seconds. */
  login: Readonly<Record<string, string>>;
  /** TLS and a certificate of the client's. */
  certificate: Readonly<Record<string, string>>;
}

/** What `npm run test:kafka` started; null when it was given a Kafka of which only the address is known. */
export function securedKafkaUnderTest(): SecuredKafka | null {
  const json = process.env['TEST_KAFKA_SECURED'];
  return json === undefined ? null : (JSON.parse(json) as SecuredKafka);
}

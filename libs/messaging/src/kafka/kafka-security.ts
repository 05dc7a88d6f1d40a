/** How brokers are spoken to: without `tls` in plain text, without `login` as nobody in particular. */
export interface KafkaSecurity {
  tls?: KafkaTls;
  login?: KafkaLogin;
}

export interface KafkaTls {
  /** PEM of the only authorities that a broker's certificate may come from. Default: the public ones that Node knows. */
  ca?: string;
  /** What is shown to a broker that asks for a certificate. */
  client?: ClientCertificate;
}

/** PEM, both. */
export interface ClientCertificate {
  cert: string;
  key: string;
}

/** In kafkajs's spelling. */
export const SASL_MECHANISMS = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;
export type SaslMechanism = (typeof SASL_MECHANISMS)[number];

interface LoginBy<M extends SaslMechanism> {
  mechanism: M;
  username: string;
  /** Neither logged nor part of an error. */
  password: string;
}
/** One type per mechanism, as kafkajs has it. */
export type KafkaLogin = { [M in SaslMechanism]: LoginBy<M> }[SaslMechanism];

import { SASL_MECHANISMS, type SaslMechanism } from '#libs/messaging';
import { BooleanSetting, ChoiceSetting, OptionalSetting, TextSetting } from './setting-types.js';

/** How Kafka is spoken to; `readKafkaSecurity` says what goes together. Files are read at start. */
export class KafkaSecuritySettings {
  /** TLS, with brokers whose certificates are good for the addresses that they advertise. */
  @BooleanSetting()
  KAFKA_TLS = false;

  /** PEM file with the only authorities that are trusted. Default: the public ones that Node knows. */
  @OptionalSetting()
  @TextSetting()
  KAFKA_CA_FILE?: string;

  /** PEM file of the certificate that is shown to brokers which ask for one, with those between it and its authority. */
  @OptionalSetting()
  @TextSetting()
  KAFKA_CLIENT_CERT_FILE?: string;

  /** PEM file of its private key, without a passphrase. */
  @OptionalSetting()
  @TextSetting()
  KAFKA_CLIENT_KEY_FILE?: string;

  /** How to log in; with it go a name and a password. `plain` needs TLS. */
  @OptionalSetting()
  @ChoiceSetting(SASL_MECHANISMS)
  KAFKA_SASL_MECHANISM?: SaslMechanism;

  /** The name to log in with. */
  @OptionalSetting()
  @TextSetting()
  KAFKA_SASL_USERNAME?: string;

  /** The password to log in with: a secret. */
  @OptionalSetting()
  @TextSetting()
  KAFKA_SASL_PASSWORD?: string;
}

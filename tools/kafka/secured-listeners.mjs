/** How long a login is good for. Clients renew it 10 s before its end, so that in a test they do every 2 s. */
const LOGIN_MS = 12_000;
const HASHES = ['SCRAM-SHA-256', 'SCRAM-SHA-512'];
const MODULES = 'org.apache.kafka.common.security';

/**
 * Two more listeners, as a managed Kafka has them: one asks for TLS and a login (PLAIN or SCRAM), the other for TLS and
 * a certificate of the client's.
 * @param {{username: string, password: string, ca: string, cert: string, key: string}} secured PEM: the broker's
 *   certificate is for `localhost`; clients' certificates are to come from `ca`
 * @param {{login: number, certificate: number}} ports
 */
export function securedListeners({ username, password, ca, cert, key }, ports) {
  return {
    listeners: [`LOGIN://127.0.0.1:${ports.login}`, `CERTIFICATE://127.0.0.1:${ports.certificate}`],
    advertised: [`LOGIN://localhost:${ports.login}`, `CERTIFICATE://localhost:${ports.certificate}`],
    protocols: ['LOGIN:SASL_SSL', 'CERTIFICATE:SSL'],
    settings: {
      'ssl.keystore.type': 'PEM',
      'ssl.keystore.certificate.chain': oneLine(cert),
      'ssl.keystore.key': oneLine(key),
      'ssl.truststore.type': 'PEM',
      'ssl.truststore.certificates': oneLine(ca),
      'listener.name.certificate.ssl.client.auth': 'required',
      'listener.name.login.sasl.enabled.mechanisms': ['PLAIN', ...HASHES].join(),
      'listener.name.login.plain.sasl.jaas.config': `${MODULES}.plain.PlainLoginModule required user_${username}="${password}";`,
      ...Object.fromEntries(
        HASHES.map((mechanism) => [
          `listener.name.login.${mechanism.toLowerCase()}.sasl.jaas.config`,
          `${MODULES}.scram.ScramLoginModule required;`,
        ]),
      ),
      'connections.max.reauth.ms': LOGIN_MS,
    },
  };
}

/** SCRAM's passwords stand in the cluster's own metadata, from its first moment. */
export function scramArguments({ username, password }) {
  return HASHES.flatMap((mechanism) => ['--add-scram', `${mechanism}=[name=${username},password=${password}]`]);
}

/** As a properties file writes a line's end. */
function oneLine(pem) {
  return pem.trim().replaceAll('\n', '\\n');
}

import { describe, expect, test } from '@jest/globals';
import { KafkaJSConnectionError, KafkaJSNumberOfRetriesExceeded } from 'kafkajs';
import { EventLogUnavailableError } from '../event-log.port.js';
import { askAgain } from './ask-again.js';
import { reasonOf, refusalOf } from './refusal.js';

/** As they come to us: after kafkajs's last try, in an error of ours. */
function wrapped(error: Error): Error {
  const exceeded = new KafkaJSNumberOfRetriesExceeded(error, { retryCount: 2, retryTime: 200 });
  return new EventLogUnavailableError('the event log does not answer', { cause: exceeded });
}

/** kafkajs's types know of no message that it is made with. */
const loginError = Object.assign(new Error('invalid credentials'), { name: 'KafkaJSSASLAuthenticationError' });
const connectionError = (code: string): Error => new KafkaJSConnectionError('Connection error: x', { code });

describe('what is told of a connection that was refused', () => {
  test.each([
    ['a login', loginError, /refused the login: invalid credentials$/],
    ['another CA', connectionError('SELF_SIGNED_CERT_IN_CHAIN'), /certificate is not to be trusted: Connection error/],
    ['another name', connectionError('ERR_TLS_CERT_ALTNAME_INVALID'), /certificate is not to be trusted/],
    ['no certificate of ours', connectionError('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'), /cannot agree on TLS/],
  ])('names %s as the reason', (_reason, error, told) => {
    expect(refusalOf(error)).toMatch(told);
    expect(refusalOf(wrapped(error))).toMatch(told);
  });

  test.each(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN'])(
    'is nothing when the broker is away: %s',
    (code) => {
      expect(refusalOf(connectionError(code))).toBeNull();
      expect(refusalOf(new Error('no answer within 5000 ms'))).toBeNull();
    },
  );

  test.each(['ILLEGAL_SASL_STATE', 'UNSUPPORTED_SASL_MECHANISM'])(
    'is said of a port that takes no such login: %s',
    (type) => {
      expect(refusalOf(wrapped(Object.assign(new Error('x'), { type })))).toMatch(/takes no (such )?login/);
    },
  );

  test.each(['Closed connection', 'Client network socket disconnected before secure TLS connection was established'])(
    'asks after TLS and login where a broker hung up, which is no refusal yet: %s',
    (message) => {
      expect(refusalOf(new Error(message))).toBeNull();
      expect(reasonOf(new Error(message))).toBe(
        `${message} (does this port ask for TLS or a login: KAFKA_TLS, KAFKA_SASL_…?)`,
      );
      expect(reasonOf(new Error('no answer within 5 ms'))).toBe('no answer within 5 ms');
    },
  );

  test('ends the asking, which would go on for a broker that is away', async () => {
    let asked = 0;
    const refused = askAgain(30_000, () => {
      asked += 1;
      return Promise.reject(wrapped(loginError));
    });
    await expect(refused).rejects.toThrow(EventLogUnavailableError);
    expect(asked).toBe(1);
  });
});

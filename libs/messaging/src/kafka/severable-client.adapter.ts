import { Socket } from 'node:net';
import { Kafka, logLevel, type ISocketFactory, type RetryOptions } from 'kafkajs';
import type { MessagingLogger } from '../messaging-logger.js';
import { openBrokerSocket, type BrokerSocketOptions } from './broker-socket.adapter.js';
import { useFastProtocol } from './fast-protocol.adapter.js';
import type { KafkaLogin } from './kafka-security.js';
import { kafkajsLog } from './kafkajs-log.js';

export interface KafkaClientOptions extends BrokerSocketOptions {
  /** `host:port` of some brokers; the rest are learnt from them. */
  brokers: readonly string[];
  clientId: string;
  logger: MessagingLogger;
  login?: KafkaLogin;
}

/** Connecting is tried again by whoever needs the connection, so kafkajs itself gives up soon. */
const CONNECT_RETRY: RetryOptions = { initialRetryTime: 50, maxRetryTime: 400, factor: 0.2, multiplier: 2, retries: 2 };
const CONNECT_TIMEOUT_MS = 2_000;
const KEEP_ALIVE_MS = 60_000;

/**
 * A kafkajs client whose connections can be cut for good. kafkajs goes on with its retries after `disconnect()` and
 * connects again for them; a producer that was given up could so write old records after newer ones.
 */
export class SeverableClient {
  readonly kafka: Kafka;
  readonly #sockets = new Set<Socket>();
  #severed = false;

  constructor(options: KafkaClientOptions, requestTimeoutMs: number) {
    useFastProtocol(options.logger);
    this.kafka = new Kafka({
      brokers: [...options.brokers],
      clientId: options.clientId,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      requestTimeout: requestTimeoutMs,
      retry: CONNECT_RETRY,
      logLevel: logLevel.ERROR,
      logCreator: kafkajsLog(options.logger),
      socketFactory: this.#socketFactory(options),
      // A copy: kafkajs keeps what it makes of a login in it.
      ...(options.login === undefined ? {} : { sasl: { ...options.login } }),
    });
  }

  /** Closes every connection at once; later ones fail. What was not written to a socket yet never will be. */
  sever(): void {
    this.#severed = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  #socketFactory(options: BrokerSocketOptions): ISocketFactory {
    return ({ host, port, onConnect }) => {
      if (this.#severed) return brokenSocket();
      const socket = openBrokerSocket({ host, port }, options, onConnect).setKeepAlive(true, KEEP_ALIVE_MS);
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
      return idleOnceClosed(socket);
    };
  }
}

function brokenSocket(): Socket {
  const socket = new Socket();
  // After kafkajs has put its listeners on.
  setImmediate(() => socket.destroy(new Error('this Kafka client was closed')));
  return idleOnceClosed(socket);
}

/**
 * Everyone who waited for a connection that failed has kafkajs end it, and each time it calls `unref` on the dead socket.
 * Node puts that off until the socket connects: a listener each, which nothing takes away, and a
 * MaxListenersExceededWarning for the eleventh.
 */
function idleOnceClosed(socket: Socket): Socket {
  const stay = (): Socket => socket;
  return socket.once('close', () => {
    socket.unref = stay;
  });
}

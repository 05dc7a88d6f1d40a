import type { Socket } from 'node:net';
import { Agent, Client, Pool, type buildConnector, type Dispatcher } from 'undici';
import { WebhookResponse } from './response.adapter.js';

/** How long a connection is kept for the next message unless the server says less, ms. */
const KEEP_ALIVE_MS = 15_000;

/**
 * A client that tells a response what the HTTP client keeps for itself: whether its request goes over a connection that
 * has served others before, and its status as soon as the status line is there.
 */
class TellingClient extends Client {
  private connectionUsed = false;
  /** What the response under way awaits; without pipelining there is one. */
  private answering: WebhookResponse | null = null;

  constructor(origin: URL, connect: buildConnector.connector, options: Client.Options) {
    super(origin, {
      ...options,
      connect: (target, callback) => {
        connect(target, (...[error, socket]: buildConnector.CallbackArgs) => {
          if (error !== null) {
            callback(error, null);
            return;
          }
          this.watch(socket);
          callback(null, socket);
        });
      },
    });
    this.on('connect', () => {
      this.connectionUsed = false;
    });
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    if (handler instanceof WebhookResponse) {
      handler.useConnection = () => {
        const used = this.connectionUsed;
        this.connectionUsed = true;
        this.answering = handler;
        return used;
      };
    }
    return super.dispatch(options, handler);
  }

  /** The client reads whenever something has come, and by this method alone. */
  private watch(socket: Socket): void {
    const read = socket.read.bind(socket);
    socket.read = (size?: number): unknown => {
      const chunk: unknown = read(size);
      if (this.answering !== null && Buffer.isBuffer(chunk) && !this.answering.onBytes(chunk)) this.answering = null;
      return chunk;
    };
  }
}

/**
 * The connections to all endpoints: kept per origin, as many as there are attempts at once (limits are per endpoint,
 * never per host), HTTP/1.1 without pipelining. Its own time-outs are off: an attempt has one limit for everything.
 * @param connect dials; checks the address
 */
export function webhookConnections(connect: buildConnector.connector): Agent {
  const options: Pool.Options = {
    connect,
    allowH2: false,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    keepAliveTimeoutThreshold: 500,
    factory: (origin, own) => new TellingClient(origin, connect, own),
  };
  return new Agent({ allowH2: false, factory: (origin) => new Pool(origin, options) });
}

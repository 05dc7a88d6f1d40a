import { Agent, Client, Pool, type buildConnector, type Dispatcher } from 'undici';
import { WebhookResponse } from './response.adapter.js';

/** How long a connection is kept for the next message unless the server says less, ms. */
const KEEP_ALIVE_MS = 15_000;

/** A client that tells a response whether its request goes over a connection that has served others before. */
class TellingClient extends Client {
  private connectionUsed = false;

  constructor(origin: URL, options: object) {
    super(origin, options);
    this.on('connect', () => {
      this.connectionUsed = false;
    });
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    if (handler instanceof WebhookResponse) {
      handler.useConnection = () => {
        const used = this.connectionUsed;
        this.connectionUsed = true;
        return used;
      };
    }
    return super.dispatch(options, handler);
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
    factory: (origin, own) => new TellingClient(origin, own),
  };
  return new Agent({ allowH2: false, factory: (origin) => new Pool(origin, options) });
}

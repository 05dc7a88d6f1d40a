import { createServer, Socket, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { SeverableClient } from './severable-client.adapter.js';

const nothing = () => undefined;
const logger = { info: nothing, warn: nothing, error: nothing };
const DISCONNECTS = 12;

/** Where nothing listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('SeverableClient', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each([
    ['refused', nothing],
    [
      'severed',
      (client: SeverableClient) => {
        client.sever();
      },
    ],
  ])('keeps no listener for each time that kafkajs ends a connection that was %s', async (_how, prepare) => {
    const ended = jest.spyOn(Socket.prototype, 'end');
    const client = new SeverableClient(
      { brokers: [`127.0.0.1:${await closedPort()}`], clientId: 'test', logger },
      1_000,
    );
    prepare(client);
    await expect(client.kafka.producer().connect()).rejects.toThrow();
    await new Promise((resolve) => setImmediate(resolve));
    const socket: unknown = ended.mock.contexts[0];
    if (!(socket instanceof Socket)) throw new Error('no connection was ended');
    // As kafkajs's `Connection.disconnect` does, called by everyone who waited for the connection.
    for (let time = 0; time < DISCONNECTS; time++) {
      socket.end();
      socket.unref();
    }
    expect(socket.destroyed).toBe(true);
    expect(socket.listenerCount('connect')).toBeLessThan(DISCONNECTS);
  });
});

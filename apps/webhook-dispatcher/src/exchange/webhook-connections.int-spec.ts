import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildConnector } from 'undici';
import { waitFor } from '#libs/testing';
import { Exchange, ExchangeCancelledError, type Answer } from './exchange.js';
import { WebhookConnections } from './webhook-connections.adapter.js';

const UNSERVED_MS = 60;
const POST = Buffer.from('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n');
const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n';

describe('WebhookConnections', () => {
  let server: Server;
  let connections: WebhookConnections;
  const sockets: Socket[] = [];
  /** The connections, from 0, of the requests that were answered. */
  const served: number[] = [];

  /** @param serve called for each request, with the number of its connection */
  async function listen(serve: (socket: Socket, connection: number) => void): Promise<string> {
    server.on('connection', (socket) => {
      const connection = sockets.push(socket) - 1;
      socket.on('error', () => socket.destroy());
      socket.on('data', () => {
        serve(socket, connection);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  function answer(socket: Socket, connection: number): void {
    served.push(connection);
    socket.write(OK);
  }

  function post(origin: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      connections.carry(origin, new Exchange(POST, { answered: resolve, broken: reject }));
    });
  }

  beforeEach(() => {
    server = createServer();
    connections = new WebhookConnections(buildConnector({}), UNSERVED_MS);
    served.splice(0);
  });
  afterEach(() => {
    connections.destroy();
    for (const socket of sockets.splice(0)) socket.destroy();
    server.close();
  });

  /** A server that serves one connection until that is closed, then the next. */
  function listenWithOneWorker(): Promise<string> {
    let worker: Promise<unknown> = Promise.resolve();
    return listen((socket, connection) => {
      const closed = new Promise((resolve) => socket.once('close', resolve));
      worker = worker.then(() => {
        answer(socket, connection);
        return closed;
      });
    });
  }

  it('gives kept connections up for requests that a server of few workers has not come to', async () => {
    const origin = await listenWithOneWorker();
    const answers = await Promise.all([1, 2, 3, 4].map(() => post(origin)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(served.toSorted()).toEqual([0, 1, 2, 3]);
  });

  it('does so too when a younger connection came about for a request whose time was over: nobody has served that', async () => {
    const origin = await listenWithOneWorker();
    const first = post(origin);
    const second = post(origin);
    await first;
    const nobody = { answered: () => undefined, broken: () => undefined };
    connections.carryAnew(origin, new Exchange(POST, nobody, performance.now()));
    expect(await second).toMatchObject({ status: 200 });
    expect(served.toSorted()).toEqual([0, 1]);
  });

  it('keeps them while a request is silent that the server has come to, as it shows with a younger one', async () => {
    const origin = await listen((socket, connection) => {
      if (connection > 0) answer(socket, connection);
    });
    const silent = post(origin).catch((error: unknown) => error);
    await pause(5);
    for (let number = 0; number < 4; number += 1) {
      await post(origin);
      await pause(UNSERVED_MS);
    }
    expect(served).toEqual([1, 1, 1, 1]);
    connections.destroy();
    expect(await silent).toBeInstanceOf(Error);
  });

  it('puts nothing onto the wire whose time was over before its connection was there', async () => {
    const origin = await listen(answer);
    const told: unknown[] = [];
    const hooks = { answered: (said: Answer) => told.push(said), broken: (error: unknown) => told.push(error) };
    connections.carry(origin, new Exchange(POST, hooks, performance.now()));
    await pause(50);
    expect([served, told]).toEqual([[], []]);
    await post(origin);
    expect(served).toHaveLength(1);
  });

  it('carries nothing once it is destroyed, and says so', async () => {
    const origin = await listen(answer);
    await post(origin);
    connections.destroy();
    await expect(post(origin)).rejects.toThrow(ExchangeCancelledError);
    expect(served).toEqual([0]);
  });

  it('lets nothing that it ends when it is destroyed onto the connections at rest', async () => {
    const asked: number[] = [];
    const origin = await listen((socket, connection) => {
      if (asked.push(connection) !== 2) answer(socket, connection);
    });
    await post(origin);
    const again = new Promise<Answer>((resolve, reject) => {
      const broken = (): void => {
        connections.carry(origin, new Exchange(POST, { answered: resolve, broken: reject }));
      };
      connections.carry(origin, new Exchange(POST, { answered: resolve, broken }));
    });
    await waitFor('the request that hangs', () => asked.length === 2);
    await post(origin);
    connections.destroy();
    await expect(again).rejects.toThrow(ExchangeCancelledError);
    await pause(50);
    expect(asked).toEqual([0, 0, 1]);
  });
});

/** The customers' webhook servers: a process of its own, as cheap as can be. Talks to its parent over IPC. */
import { createServer, type Socket } from 'node:net';
import { PreciseClock } from '../machine/precise-clock.js';
import { answer, behaviourOf } from './endpoint-behaviours.js';
import type { Arrival, ReceiverCommand, ReceiverMessage } from './receiver-protocol.js';
import { RequestReader, type WireRequest } from './request-reader.js';

const TLS_HANDSHAKE = '\x16';
const BACKLOG = 4_096;

const clock = new PreciseClock();
let requests: { request: WireRequest; arrivedAtMs: number; answeredAtMs: number | null }[] = [];
let seen = new Set<string>();
let failing = new Map<string, boolean>();
let expected = Infinity;

function tell(message: ReceiverMessage): void {
  process.send?.(message);
}

/** Of an endpoint that alternates, every second message fails once. */
function failsNow(webhookId: string): boolean {
  if (failing.has(webhookId)) return false;
  const fails = failing.size % 2 === 0;
  failing.set(webhookId, fails);
  return fails;
}

/** The time of the answer is taken before it goes out: whoever reads it cannot have done so earlier. */
function take(socket: Socket, request: WireRequest): void {
  const atMs = clock.now();
  const behaviour = behaviourOf(request.path);
  const answered = answer(socket, behaviour, behaviour === 'alternate' && failsNow(request.webhookId));
  requests.push({ request, arrivedAtMs: atMs, answeredAtMs: answered ? atMs : null });
  seen.add(request.webhookId);
  if (seen.size !== expected) return;
  tell({ kind: 'reached', messages: expected });
  expected = Infinity;
}

function arrivals(): Arrival[] {
  return requests.map(({ request: { path, webhookId, body }, arrivedAtMs, answeredAtMs }) => {
    const from = /"from":"([^"]*)"/.exec(body)?.[1]?.replaceAll('-', '') ?? '';
    return { path, webhookId, from, arrivedAtMs, answeredAtMs };
  });
}

function forget(): void {
  requests = [];
  seen = new Set();
  failing = new Map();
  expected = Infinity;
  clock.anchor();
}

function obey(command: ReceiverCommand): void {
  switch (command.kind) {
    case 'reset':
      forget();
      return;
    case 'expect':
      if (seen.size >= command.messages) tell({ kind: 'reached', messages: seen.size });
      else expected = command.messages;
      return;
    case 'report':
      tell({ kind: 'arrivals', arrivals: arrivals() });
  }
}

const server = createServer({ noDelay: true }, (socket) => {
  // It listens on every address so that all of 127.0.0.0/8 reaches it; nobody else has business here.
  if (!socket.localAddress?.startsWith('127.')) {
    socket.destroy();
    return;
  }
  const reader = new RequestReader();
  socket.setEncoding('latin1');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    // Somebody who expects TLS hears at once that there is none.
    if (chunk.startsWith(TLS_HANDSHAKE)) socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    else for (const request of reader.read(chunk)) take(socket, request);
  });
});

process.on('message', (command: ReceiverCommand) => {
  obey(command);
});
process.once('disconnect', () => process.exit());
server.listen({ port: 0, host: '0.0.0.0', backlog: BACKLOG }, () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) tell({ kind: 'listening', port: address.port });
});

import type { Socket } from 'node:net';

/** What an endpoint of the receiver does, by the first part of its path. All but `ok` and `slow` are bad in one way each. */
export const RECEIVER_BEHAVIOURS = [
  'ok',
  'slow',
  'alternate',
  'hang',
  'reset',
  'drip',
  'big',
  'invalid',
  'redirect',
] as const;
export type ReceiverBehaviour = (typeof RECEIVER_BEHAVIOURS)[number];

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n';
const FAILED = 'HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n';
const REDIRECT = 'HTTP/1.1 302 Found\r\nLocation: /ok\r\nContent-Length: 0\r\n\r\n';
const BIG_BYTES = 10_000_000;
const BIG_BODY = Buffer.alloc(BIG_BYTES, '.');
const DRIP_MS = 1_000;
const SLOW_MS = 1_000;
/** So that the first bytes are on their way before the reset. */
const RESET_AFTER_MS = 5;

export function behaviourOf(path: string): ReceiverBehaviour {
  const name = path.split('/', 2)[1];
  return RECEIVER_BEHAVIOURS.find((behaviour) => behaviour === name) ?? 'ok';
}

/** @returns whether the sender gets a whole status line at once */
export function answer(socket: Socket, behaviour: ReceiverBehaviour, failNow: boolean): boolean {
  switch (behaviour) {
    case 'ok':
      socket.write(OK);
      return true;
    case 'slow':
      setTimeout(() => socket.write(OK), SLOW_MS);
      return false;
    case 'alternate':
      socket.write(failNow ? FAILED : OK);
      return true;
    case 'hang':
      return false;
    case 'reset':
      socket.write('HTTP/1.1 20');
      setTimeout(() => socket.resetAndDestroy(), RESET_AFTER_MS);
      return false;
    case 'drip':
      drip(socket, OK);
      return false;
    case 'big':
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${BIG_BYTES}\r\n\r\n`);
      socket.write(BIG_BODY);
      return true;
    case 'invalid':
      socket.end('220 this is no HTTP\r\n\r\n');
      return false;
    case 'redirect':
      socket.write(REDIRECT);
      return true;
  }
}

function drip(socket: Socket, text: string): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (socket.destroyed || sent === text.length) clearInterval(timer);
    else socket.write(text.charAt(sent++));
  }, DRIP_MS);
}

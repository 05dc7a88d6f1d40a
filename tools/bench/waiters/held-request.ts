import { connect, type Socket } from 'node:net';
import type { WaiterAnswer, WaiterRequest } from './waiters-protocol.js';

/**
 * A request on a bare socket: ten thousand of them must cost little beside what they measure.
 * @param onEnd called once
 */
export function holdRequest(
  port: number,
  { key, path }: WaiterRequest,
  onSent: () => void,
  onEnd: (answer: Pick<WaiterAnswer, 'status' | 'messageId'>) => void,
): Socket {
  let text = '';
  let over = false;
  const end = (status: number): void => {
    if (over) return;
    over = true;
    onEnd({ status, messageId: /"(?:message_)?id":"(msg_[0-9A-Z]+)"/.exec(text)?.[1] ?? null });
    socket.destroy();
  };
  const socket = connect(port, '127.0.0.1', () => {
    socket.write(`GET ${path} HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer ${key}\r\n\r\n`, onSent);
  });
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    text += chunk;
    if (isWhole(text)) end(Number(text.slice(9, 12)));
  });
  socket.on('error', () => {
    end(0);
  });
  socket.on('close', () => {
    end(0);
  });
  return socket;
}

function isWhole(text: string): boolean {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const length = /^content-length: (\d+)/im.exec(text.slice(0, head))?.[1];
  return length === undefined ? text.endsWith('0\r\n\r\n') : text.length >= head + 4 + Number(length);
}

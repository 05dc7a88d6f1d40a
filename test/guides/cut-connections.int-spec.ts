import { spawn, spawnSync } from 'node:child_process';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { snippet } from './snippets.js';

const HAS_PYTHON = spawnSync('python3', ['--version']).status === 0;
const HEAD = 'HTTP/1.1 200 OK\r\nConnection: close\r\n';

/** Answers the first request with the beginning of an answer, and every later one with a whole one. */
async function cuttingGateway(beginning: string, whole: string): Promise<Server> {
  let requests = 0;
  const server = createServer((socket: Socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      requests += 1;
      socket.end(HEAD + (requests === 1 ? beginning : whole));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

(HAS_PYTHON ? describe : describe.skip)('the loops of the guides, cut off in the middle of an answer', () => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  async function run(script: string, beginning: string, whole: string) {
    const server = await cuttingGateway(beginning, whole);
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const account = { MEISIM_URL: `http://127.0.0.1:${port}`, MEISIM_API_KEY: 'sk_live_1', NUMBER_ID: 'num_1' };
    const child = spawn('python3', ['-u', '-c', script], { env: { ...process.env, ...account } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)));
    ends.push(
      () => server.close(),
      () => child.kill(),
    );
    return () => output;
  }

  it('polling goes on', async () => {
    const page = JSON.stringify({ messages: [{ text: 'one' }], next_cursor: 'c' });
    const whole = `Content-Length: ${page.length}\r\n\r\n${page}`;
    const output = await run(snippet('polling.md', 'poll.py'), whole.slice(0, -9), whole);
    await waitFor('the message', () => output().includes('\n'));
    expect(output()).toMatch(/^\{"text": "one"\}\n/);
  });

  it('the stream goes on', async () => {
    const event = 'event: sms.received\nid: e1\ndata: {"text":"one"}\n\n';
    const whole = `Transfer-Encoding: chunked\r\n\r\n${event.length.toString(16)}\r\n${event}\r\n`;
    const output = await run(snippet('streams.md', 'stream.py'), whole.slice(0, -20), whole);
    await waitFor('the event', () => output().includes('\n'));
    expect(output()).toMatch(/^e1 sms\.received \{"text": "one"\}\n/);
  });
});

import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { COMMAND, RESPONSE_BIT } from './command-id.js';
import { PduFrames, type PduFrame } from './pdu-frames.js';
import { encodePdu } from './smpp-library.adapter.js';
import { openSmppSession } from './smpp-session.client.js';

const ACCEPTED = 0;

/** Calls back with every PDU that comes, with a way to answer on the same connection. */
function smsc(onPdu: (frame: PduFrame, socket: Socket) => void) {
  return createServer((socket) => {
    const frames = new PduFrames();
    socket.on('data', (chunk: Buffer) => {
      for (const frame of frames.push(chunk)) onPdu(frame, socket);
    });
    socket.on('error', () => undefined);
  });
}

describe('the first delivery of a session', () => {
  it('is taken also when it comes in one chunk with the answer to the bind', async () => {
    let answered: (status: number) => void = () => undefined;
    const answer = new Promise<number>((resolve) => (answered = resolve));
    const server = smsc((frame, socket) => {
      const { commandId: id, sequenceNumber: sequence_number } = frame;
      if (id === COMMAND.bind_transceiver) {
        const bound = encodePdu('bind_transceiver_resp', { sequence_number, command_status: 0 });
        const sms = encodePdu('deliver_sm', {
          sequence_number: 1,
          source_addr: '24578',
          destination_addr: '14155551234',
        });
        socket.write(Buffer.concat([bound, sms]));
      }
      if (id === COMMAND.deliver_sm + RESPONSE_BIT) answered(frame.commandStatus);
      if (id === COMMAND.unbind) socket.write(encodePdu('unbind_resp', { sequence_number }));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const options = { host: '127.0.0.1', port, tls: false, systemId: 'meisim', password: 'secret', window: 10 };
    const session = await openSmppSession({ ...options, bind: 'transceiver' }, () =>
      Promise.resolve({ kind: 'resp', status: ACCEPTED }),
    );
    try {
      expect(await answer).toBe(ACCEPTED);
    } finally {
      await session.stop();
      server.close();
    }
  });
});

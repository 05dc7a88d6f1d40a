import { createRequire } from 'node:module';
import type { EventEmitter } from 'node:events';

interface LibraryPdu {
  command_status: number;
  response(): LibraryPdu;
}

interface LibrarySession extends EventEmitter {
  bind_receiver(fields: object, onAnswer: (answer: LibraryPdu) => void): boolean;
  send(pdu: LibraryPdu): boolean;
}

/** The `smpp` package, which ships no types. */
const smpp = createRequire(import.meta.url)('smpp') as {
  connect(options: { host: string; port: number }): LibrarySession;
};

/** Binds with the bare `smpp` package, and answers each deliver_sm with success as soon as it is read. */
export function answerDeliveries(port: number, systemId: string): Promise<void> {
  const session = smpp.connect({ host: '127.0.0.1', port });
  session.on('deliver_sm', (pdu: LibraryPdu) => session.send(pdu.response()));
  session.on('enquire_link', (pdu: LibraryPdu) => session.send(pdu.response()));
  return new Promise((resolve, reject) => {
    session.on('error', reject);
    session.bind_receiver({ system_id: systemId, password: '' }, ({ command_status }) => {
      if (command_status === 0) resolve();
      else reject(new Error(`bind refused with ${command_status}`));
    });
  });
}

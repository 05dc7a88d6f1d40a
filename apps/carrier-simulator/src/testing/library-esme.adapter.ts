import { createRequire } from 'node:module';
import type { SmppPdu, SmppSession } from '../smsc/smpp-library.adapter.js';

/** An ESME as others write it with the `smpp` package, which ships no types. */
export interface EsmeSession extends SmppSession {
  bind_transceiver(fields: object, onAnswer: (answer: SmppPdu) => void): boolean;
  bind_receiver(fields: object, onAnswer: (answer: SmppPdu) => void): boolean;
  submit_sm(fields: object, onAnswer: (answer: SmppPdu) => void): boolean;
}

interface EsmeLibrary {
  connect(options: { host: string; port: number }): EsmeSession;
}

const library = createRequire(import.meta.url)('smpp') as EsmeLibrary;

/** Connected to an SMSC on this machine, or about to be; its errors are the test's to look for. */
export function connectEsme(port: number): EsmeSession {
  const session = library.connect({ host: '127.0.0.1', port });
  session.on('error', () => undefined);
  return session;
}

import { createRequire } from 'node:module';

interface LibraryPdu {
  toBuffer(): Buffer;
}

interface SmppLibrary {
  PDU: new (command: string, fields: Record<string, string | number>) => LibraryPdu;
}

/** The `smpp` package, which ships no types. It writes our requests; all else is ours (see smpp-session). */
const smpp = createRequire(import.meta.url)('smpp') as SmppLibrary;

/** The bytes of a PDU. Not for answers, of which a session writes one for each message: see `pdu-answers`. */
export function encodePdu(command: string, fields: Record<string, string | number>): Buffer {
  return new smpp.PDU(command, fields).toBuffer();
}

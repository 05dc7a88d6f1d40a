import { createRequire } from 'node:module';

interface LibraryPdu {
  toBuffer(): Buffer;
}

interface SmppLibrary {
  PDU: new (command: string, fields: Record<string, string | number>) => LibraryPdu;
  commands: Record<string, { id: number }>;
}

/** The `smpp` package, which ships no types. It writes our PDUs; sessions and incoming text are ours (see smpp-session). */
const smpp = createRequire(import.meta.url)('smpp') as SmppLibrary;

/** The bytes of a PDU. */
export function encodePdu(command: string, fields: Record<string, string | number>): Buffer {
  return new smpp.PDU(command, fields).toBuffer();
}

/** @throws Error when SMPP 3.4 has no such command */
export function commandId(command: string): number {
  const definition = smpp.commands[command];
  if (!definition) throw new Error(`no SMPP command ${command}`);
  return definition.id >>> 0;
}

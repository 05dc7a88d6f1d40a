import { createRequire } from 'node:module';
import type { EventEmitter } from 'node:events';
import type { Server, Socket } from 'node:net';
import type { DeliverSmFields } from './part.js';

/** A PDU as the library parses it; the parameters stand beside the header fields. */
export interface SmppPdu {
  command: string;
  command_id: number;
  command_status: number;
  sequence_number: number;
  system_id?: string;
  password?: string;
  response(options?: Record<string, unknown>): SmppPdu;
  isResponse(): boolean;
}

/** The part of the library's session that the simulated SMSC uses. */
export interface SmppSession extends EventEmitter {
  socket: Socket;
  /** Of the last request that was sent; the library counts on from it for a request without a number. */
  sequence: number;
  send(pdu: SmppPdu): boolean;
  /** False when the socket takes nothing any more. */
  deliver_sm(fields: DeliverSmFields & { sequence_number: number }): boolean;
  enquire_link(fields: object, onAnswer: (answer: SmppPdu) => void): boolean;
  unbind(onAnswer: () => void): boolean;
  pause(): void;
  resume(): void;
  close(): void;
  destroy(): void;
}

interface TlvDefinition {
  id: number;
  type: unknown;
}

interface SmppLibrary {
  PDU: new (command: string, header: { sequence_number: number; command_status: number }) => SmppPdu;
  tlvs: Readonly<Record<string, TlvDefinition>>;
  types: { tlv: { buffer: unknown } };
  addTLV(name: string, definition: TlvDefinition): void;
  createServer(listener: (session: SmppSession) => void): Server;
}

/** The `smpp` package, which ships no types. It does for framing; everything else of the SMSC stands in this folder. */
export const smpp = createRequire(import.meta.url)('smpp') as SmppLibrary;

/** SMPP 3.4, 4.3.1. */
export function genericNack(sequenceNumber: number, commandStatus: number): SmppPdu {
  return new smpp.PDU('generic_nack', { sequence_number: sequenceNumber, command_status: commandStatus });
}

/** Where a message's own id goes in the fields of a deliver_sm. */
export const IDENTITY_FIELD = 'identity_tlv';

/** From now on the identity field of a deliver_sm is written as the TLV of this tag. */
export function writeIdentityAs(tag: number): void {
  const known = Object.entries(smpp.tlvs).find(([, definition]) => definition.id === tag);
  smpp.addTLV(IDENTITY_FIELD, { id: tag, type: smpp.types.tlv.buffer });
  // Reading goes on under the name that everybody knows.
  if (known) smpp.addTLV(known[0], known[1]);
}

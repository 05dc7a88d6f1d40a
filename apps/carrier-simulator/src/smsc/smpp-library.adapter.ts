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
  send(pdu: SmppPdu): boolean;
  /** False when the socket takes nothing any more. `onAnswer` also gets a generic_nack with this sequence number. */
  deliver_sm(fields: DeliverSmFields, onAnswer: (answer: SmppPdu) => void): boolean;
  unbind(onAnswer: () => void): boolean;
  pause(): void;
  resume(): void;
  close(): void;
  destroy(): void;
}

interface SmppLibrary {
  createServer(listener: (session: SmppSession) => void): Server;
}

/** The `smpp` package, which ships no types. It does for framing; everything else of the SMSC stands in this folder. */
export const smpp = createRequire(import.meta.url)('smpp') as SmppLibrary;

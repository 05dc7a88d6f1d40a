import { COMMAND, deliverBody, rawPdu, type DeliverBody } from './wire.js';

/** What the run gives to a step. */
export interface StepPlace {
  /** Unlike any other step's; sequence numbers from `sequence` to `sequence + 99` are its own. */
  index: number;
  sequence: number;
  /** The number that messages go to. */
  to: string;
  /** One that no number of ours has. */
  nobody: string;
}

/** One attack, or one honest message among them. */
export interface Step {
  octets: Buffer;
  /**
   * What becomes of the session: `stays`: it answers as before; `ends`: our side closes it; `either`: its stream may
   * have lost its sense, so the carrier closes it itself.
   */
  session: 'stays' | 'ends' | 'either';
  /** command_status of the answer to each of these sequence numbers. */
  answers?: Readonly<Record<number, number>>;
  /** Texts that are to be published, each once. */
  stored?: string[];
  /** Whether something may be stored of it that the step cannot foretell. */
  unforeseeable?: boolean;
}

export type StepMaker = (place: StepPlace) => Step;

/** Texts that must never come out begin with this. */
export const NEVER = 'never to be seen';

export function deliverSm(sequence: number, body: DeliverBody): Buffer {
  return rawPdu({ command: COMMAND.deliverSm, sequence, body: deliverBody(body) });
}

import { count, list, member, text } from './fields.js';

/** One SMS of the load, of one part; `from` is a 6-digit sender that no other SMS has. */
export interface ChaosSms {
  to: string;
  from: string;
  text: string;
}

/** What the carrier knows of the SMS it was given. */
export interface CarrierAccount {
  given: number;
  accepted: number;
  /** Refused for good, or given up. */
  failed: number;
  /** Senders of SMS of which a PDU stayed without an answer: it was sent again, and may be stored twice. */
  answerLost: ReadonlySet<string>;
  /** Senders of SMS that our side put off ("later") at least once. */
  putOff: ReadonlySet<string>;
  /** Senders of SMS that our side refused for good, with the status. */
  refused: ReadonlyMap<string, number>;
}

/** command_status values that mean "try again later". SMPP 3.4, 5.1.3. */
const LATER: ReadonlySet<number> = new Set([0x14, 0x58, 0x64]);
const REQUEST_MS_MAX = 30_000;
/** As many of its newest PDUs as the simulator remembers. */
const PDUS_REMEMBERED = 50_000;
/** A PDU may stay unanswered for longer than from one look to the next, so that looks overlap by so many. */
const LOOKS_OVERLAPPED = 6;
const SETTLED = 'settled';

/** The simulated carrier, over its control API. It is never killed: it is the world outside. */
export class Carrier {
  private readonly answerLost = new Set<string>();
  private readonly putOff = new Set<string>();
  private readonly refused = new Map<string, number>();
  /** PDUs that had been sent when we looked, the latest last. */
  private readonly pdusAtLooks: number[] = [];
  private given = 0;
  private accepted = 0;
  private failed = 0;

  constructor(private readonly controlUrl: string) {}

  /** Has it send these at a pace; what is put off or stays without an answer it sends again. Returns at once. */
  async send(messages: readonly ChaosSms[], ratePerS: number): Promise<void> {
    const response = await fetch(new URL('/sms/batch', this.controlUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ messages, rate_per_s: ratePerS }),
      signal: AbortSignal.timeout(REQUEST_MS_MAX),
    });
    if (!response.ok) throw new Error(`the simulated carrier refused a batch: ${response.status}`);
    await response.arrayBuffer();
    this.given += messages.length;
  }

  /** Takes note of how far it is, and how each PDU since the last look ended. */
  async look(): Promise<void> {
    const sent = count(member(await this.state(0), 'counts'), 'pdus_sent');
    const before = this.pdusAtLooks.at(-LOOKS_OVERLAPPED) ?? 0;
    this.pdusAtLooks.push(sent);
    const state = await this.state(Math.min(PDUS_REMEMBERED, sent - before));
    const counts = member(state, 'counts');
    this.accepted = count(counts, 'parts_accepted');
    this.failed = ['parts_refused', 'parts_given_up', 'parts_dropped'].reduce(
      (sum, name) => sum + count(counts, name),
      0,
    );
    for (const pdu of list(state, 'pdus')) this.noteEnd(text(pdu, 'from'), pdu);
  }

  account(): CarrierAccount {
    return {
      given: this.given,
      accepted: this.accepted,
      failed: this.failed,
      answerLost: this.answerLost,
      putOff: this.putOff,
      refused: this.refused,
    };
  }

  get isSettled(): boolean {
    return this.accepted + this.failed === this.given;
  }

  private async state(pdus: number): Promise<unknown> {
    const url = new URL(`/state?pdus=${pdus}&calls=0`, this.controlUrl);
    const response = await fetch(url, { signal: AbortSignal.timeout(REQUEST_MS_MAX) });
    if (!response.ok) throw new Error(`the simulated carrier does not tell its state: ${response.status}`);
    return response.json();
  }

  private noteEnd(sender: string, pdu: unknown): void {
    const end = endOf(pdu);
    if (end === 'lost') this.answerLost.add(sender);
    else if (end === 'later') this.putOff.add(sender);
    else if (end !== SETTLED) this.refused.set(sender, end);
  }
}

/** How one sending of a PDU ended: the status when our side refused it for good. */
function endOf(pdu: unknown): 'lost' | 'later' | typeof SETTLED | number {
  const outcome = text(pdu, 'outcome');
  if (outcome === 'broken' || outcome === 'unanswered') return 'lost';
  const status = member(pdu, 'status');
  if (typeof status !== 'number' || status === 0) return SETTLED;
  return LATER.has(status) ? 'later' : status;
}

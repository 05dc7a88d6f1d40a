import { createRequire } from 'node:module';
import { afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import { Faults } from '../faults/faults.js';
import { Journal } from '../journal/journal.js';
import { destinationAddress, sourceAddress } from './addresses.js';
import type { Part } from './part.js';
import type { SmppPdu, SmppSession } from './smpp-library.adapter.js';
import { SmscServer, type SmscOptions } from './smsc.server.js';

interface EsmeLibrary {
  connect(options: { host: string; port: number }): EsmeSession;
}
interface EsmeSession extends SmppSession {
  bind_transceiver(fields: object, onAnswer: (answer: SmppPdu) => void): boolean;
  bind_receiver(fields: object, onAnswer: (answer: SmppPdu) => void): boolean;
  submit_sm(fields: object, onAnswer: (answer: SmppPdu) => void): boolean;
}
type DeliverPdu = SmppPdu & { destination_addr: string; short_message: { message: Buffer | string } };

const library = createRequire(import.meta.url)('smpp') as EsmeLibrary;

const OPTIONS: SmscOptions = {
  systemId: 'meisim',
  password: 'secret',
  window: 10,
  responseTimeoutMs: 5_000,
  bindTimeoutMs: 5_000,
  enquireMs: 0,
  enquireTimeoutMs: 5_000,
  laterDelayMs: 20,
};

const ENQUIRE_LINK_RESP = 0x8000_0015;

function emptyPdu(commandId: number, sequenceNumber: number): Buffer {
  const header = Buffer.alloc(16);
  header.writeUInt32BE(header.length, 0);
  header.writeUInt32BE(commandId, 4);
  header.writeUInt32BE(sequenceNumber, 12);
  return header;
}

function part(index: number): Part {
  const source = sourceAddress('24578');
  const destination = destinationAddress('+14155551234');
  return {
    id: `part-${index}`,
    messageId: `message-${index}`,
    seq: 1,
    total: 1,
    fields: {
      source_addr_ton: source.ton,
      source_addr_npi: source.npi,
      source_addr: source.address,
      dest_addr_ton: destination.ton,
      dest_addr_npi: destination.npi,
      destination_addr: destination.address,
      esm_class: 0,
      data_coding: 0,
      short_message: Buffer.from(`code ${index}`),
    },
  };
}

describe('simulated SMSC', () => {
  const opened: EsmeSession[] = [];
  let smsc: SmscServer | null = null;

  async function start(
    options: Partial<SmscOptions> = {},
  ): Promise<{ smsc: SmscServer; port: number; faults: Faults; journal: Journal }> {
    const faults = new Faults(1);
    const journal = new Journal(systemClock);
    const started = new SmscServer({ ...OPTIONS, ...options }, faults, journal, systemClock);
    smsc = started;
    return { smsc: started, port: await started.listen(0, '127.0.0.1'), faults, journal };
  }

  async function bind(
    port: number,
    onDeliver: (pdu: DeliverPdu, session: EsmeSession) => void,
    password = 'secret',
  ): Promise<{ session: EsmeSession; status: number }> {
    const session = library.connect({ host: '127.0.0.1', port });
    opened.push(session);
    session.on('error', () => undefined);
    session.on('deliver_sm', (pdu: DeliverPdu) => {
      onDeliver(pdu, session);
    });
    return new Promise((resolve) => {
      session.on('connect', () => {
        session.bind_transceiver({ system_id: 'meisim', password }, (answer) => {
          resolve({ session, status: answer.command_status });
        });
      });
    });
  }

  afterEach(async () => {
    for (const session of opened.splice(0)) session.destroy();
    await smsc?.close();
  });

  it('grants a bind with the right password and refuses others', async () => {
    const { port, smsc } = await start();
    expect((await bind(port, () => undefined)).status).toBe(0);
    expect((await bind(port, () => undefined, 'wrong')).status).toBe(0x0e);
    expect(smsc.binds()).toHaveLength(1);
  });

  it('delivers in turn over every bound session and reports each answer', async () => {
    const { port, smsc, journal } = await start();
    const counts = [0, 0];
    for (const index of [0, 1]) {
      await bind(port, (pdu, session) => {
        counts[index] = (counts[index] ?? 0) + 1;
        session.send(pdu.response());
      });
    }
    const parts = Array.from({ length: 20 }, (_, index) => part(index));
    const outcomes = await smsc.submit(parts, false).outcomes;
    expect(outcomes.every((outcome) => outcome.kind === 'accepted')).toBe(true);
    expect(counts).toEqual([10, 10]);
    expect(journal.latestPdus(1)[0]).toMatchObject({
      status: 0,
      outcome: 'answered',
      to: '14155551234',
      from: '24578',
    });
  });

  it('keeps to its window while answers are missing', async () => {
    const { port, smsc } = await start({ window: 3 });
    const unanswered: (() => void)[] = [];
    await bind(port, (pdu, session) => {
      unanswered.push(() => session.send(pdu.response()));
      if (unanswered.length === 3)
        setTimeout(() => {
          for (const answer of unanswered.splice(0)) answer();
        }, 20);
    });
    const delivery = smsc.submit(
      Array.from({ length: 9 }, (_, index) => part(index)),
      false,
    );
    expect(smsc.queueState()).toEqual({ queued: 6, in_flight: 3 });
    expect(await delivery.outcomes).toHaveLength(9);
  });

  it.each([0x58, 0x64])('sends a part again that was answered with "later" (%i)', async (status) => {
    const { port, smsc } = await start();
    let asked = 0;
    await bind(port, (pdu, session) => {
      asked += 1;
      session.send(pdu.response(asked < 3 ? { command_status: status } : {}));
    });
    expect(await smsc.submit([part(1)], true).outcomes).toEqual([{ kind: 'accepted' }]);
    expect(asked).toBe(3);
  });

  it('tells a waiting submitter of "later" at once', async () => {
    const { port, smsc } = await start();
    await bind(port, (pdu, session) => session.send(pdu.response({ command_status: 0x64 })));
    expect(await smsc.submit([part(1)], false).outcomes).toEqual([{ kind: 'refused', status: 0x64 }]);
  });

  it('sends a part over another session when the first breaks before the answer', async () => {
    const { port, smsc } = await start();
    const seen: string[] = [];
    let broken = false;
    for (const name of ['a', 'b']) {
      await bind(port, (pdu, session) => {
        seen.push(name);
        if (broken) session.send(pdu.response());
        else {
          broken = true;
          session.destroy();
        }
      });
    }
    expect(await smsc.submit([part(1)], false).outcomes).toEqual([{ kind: 'accepted' }]);
    expect(new Set(seen).size).toBe(2);
  });

  it('sends a part again whose answer never comes', async () => {
    const { port, smsc } = await start({ responseTimeoutMs: 50 });
    let asked = 0;
    await bind(port, (pdu, session) => {
      asked += 1;
      if (asked > 1) session.send(pdu.response());
    });
    expect(await smsc.submit([part(1)], false).outcomes).toEqual([{ kind: 'accepted' }]);
  });

  it('takes no other response for the answer to a deliver_sm', async () => {
    const { port, smsc } = await start({ responseTimeoutMs: 50 });
    let asked = 0;
    await bind(port, (pdu, session) => {
      asked += 1;
      if (asked > 1) session.send(pdu.response());
      else session.socket.write(emptyPdu(ENQUIRE_LINK_RESP, pdu.sequence_number));
    });
    expect(await smsc.submit([part(1)], false).outcomes).toEqual([{ kind: 'accepted' }]);
    expect(asked).toBe(2);
  });

  it('answers enquire_link, unless told to be silent', async () => {
    const { port, faults } = await start();
    const { session } = await bind(port, () => undefined);
    const first = await new Promise<number>((resolve) => {
      session.enquire_link({}, (answer) => {
        resolve(answer.command_status);
      });
    });
    expect(first).toBe(0);
    faults.replace({ smpp: { enquire_link_silence: true } });
    let answered = false;
    session.enquire_link({}, () => {
      answered = true;
    });
    // The answer to submit_sm would stand behind the one to enquire_link.
    const status = await new Promise<number>((resolve) => {
      session.submit_sm({ short_message: Buffer.alloc(0) }, (answer) => {
        resolve(answer.command_status);
      });
    });
    expect([answered, status]).toEqual([false, 0x45]);
  });

  it('asks who is bound whether he is there, and ends the connection of one who does not answer', async () => {
    const { port, smsc } = await start({ enquireMs: 20, enquireTimeoutMs: 60 });
    const { session: silent } = await bind(port, () => undefined);
    const { session: answering } = await bind(port, () => undefined);
    let asked = 0;
    answering.on('enquire_link', (pdu: SmppPdu) => {
      asked += 1;
      answering.send(pdu.response());
    });
    await new Promise((resolve) => silent.once('close', resolve));
    await waitFor('more enquiries', () => asked > 5);
    expect(smsc.binds()).toHaveLength(1);
  });

  it.each([
    ['receiver', 0x04],
    ['transceiver', 0x45],
  ] as const)('refuses submit_sm of a %s with %i', async (kind, refusal) => {
    const { port } = await start();
    const session = library.connect({ host: '127.0.0.1', port });
    opened.push(session);
    const status = await new Promise((resolve) => {
      session[`bind_${kind}`]({ system_id: 'meisim', password: 'secret' }, () => {
        session.submit_sm({ short_message: Buffer.alloc(0) }, (answer) => {
          resolve(answer.command_status);
        });
      });
    });
    expect(status).toBe(refusal);
  });

  it('holds everything while hung and goes on afterwards', async () => {
    const { port, smsc, faults } = await start();
    let asked = 0;
    await bind(port, (pdu, session) => {
      asked += 1;
      session.send(pdu.response());
    });
    faults.replace({ smpp: { hang: true } });
    const delivery = smsc.submit([part(1)], false);
    expect(smsc.queueState()).toEqual({ queued: 1, in_flight: 0 });
    expect(asked).toBe(0);
    faults.replace({});
    expect(await delivery.outcomes).toEqual([{ kind: 'accepted' }]);
  });

  it('gives a dropped part up and sends a duplicated one twice', async () => {
    const { port, smsc, faults } = await start();
    let asked = 0;
    await bind(port, (pdu, session) => {
      asked += 1;
      session.send(pdu.response());
    });
    faults.replace({ smpp: { drop_rate: 1 } });
    expect(await smsc.submit([part(1)], false).outcomes).toEqual([{ kind: 'given-up', reason: 'dropped' }]);
    faults.replace({ smpp: { duplicate_rate: 1 } });
    await smsc.submit([part(2), part(3)], false).outcomes;
    faults.replace({});
    await smsc.submit([part(4)], false).outcomes;
    expect(asked).toBe(5);
  });

  it('loses nothing of a stream while it resets connections', async () => {
    const { port, smsc, faults } = await start();
    const taken = new Set<string>();
    let stopped = false;
    const keepBound = async (): Promise<void> => {
      const { session } = await bind(port, (pdu, own) => {
        taken.add(String(pdu.short_message.message));
        own.send(pdu.response());
      });
      session.on('close', () => {
        if (!stopped) void keepBound();
      });
    };
    await Promise.all([keepBound(), keepBound()]);
    faults.replace({ smpp: { reset_rate: 0.02 } });
    await smsc.submit(
      Array.from({ length: 300 }, (_, index) => part(index)),
      true,
    ).outcomes;
    stopped = true;
    expect(taken.size).toBe(300);
  });

  it('interleaves the parts of messages that come within the shuffle window, and sends each once', async () => {
    const { port, smsc, faults } = await start();
    const seen: string[] = [];
    await bind(port, (pdu, session) => {
      seen.push(String(pdu.short_message.message));
      session.send(pdu.response());
    });
    faults.replace({ seed: 7, smpp: { shuffle_window_ms: 10 } });
    const first = smsc.submit([part(1), part(2), part(3)], false);
    const second = smsc.submit([part(4), part(5), part(6)], false);
    await Promise.all([first.outcomes, second.outcomes]);
    const inOrder = [1, 2, 3, 4, 5, 6].map((index) => `code ${index}`);
    expect(seen).not.toEqual(inOrder);
    expect([...seen].sort()).toEqual(inOrder);
  });

  it('delays, paces and refuses binds as told', async () => {
    const { port, smsc, faults } = await start();
    await bind(port, (pdu, session) => session.send(pdu.response()));
    faults.replace({ smpp: { delay_ms_min: 5, delay_ms_max: 10, rate_per_s_max: 100, bind_status: 0x58 } });
    expect((await bind(port, () => undefined)).status).toBe(0x58);
    const delivery = smsc.submit([part(1), part(2), part(3)], false);
    expect(smsc.queueState().in_flight).toBe(0);
    expect(await delivery.outcomes).toEqual(Array(3).fill({ kind: 'accepted' }));
  });

  it('gives up what it was told to give up, and sends nothing of it later', async () => {
    const { port, smsc } = await start();
    const delivery = smsc.submit([part(1)], false);
    delivery.giveUp('no answer in time');
    expect(await delivery.outcomes).toEqual([{ kind: 'given-up', reason: 'no answer in time' }]);
    const seen: string[] = [];
    await bind(port, (pdu, session) => {
      seen.push(String(pdu.short_message.message));
      session.send(pdu.response());
    });
    await smsc.submit([part(2)], false).outcomes;
    expect(seen).toEqual(['code 2']);
  });

  it('survives an ESME that sends garbage', async () => {
    const { port, smsc } = await start();
    const { session } = await bind(port, (pdu, own) => own.send(pdu.response()));
    const { session: rude } = await bind(port, () => undefined);
    const closed = new Promise((resolve) => rude.once('close', resolve));
    rude.socket.write(Buffer.from('ffffffff00000005', 'hex'));
    await closed;
    expect(await smsc.submit([part(1)], false).outcomes).toEqual([{ kind: 'accepted' }]);
    expect(session.socket.destroyed).toBe(false);
  });
});

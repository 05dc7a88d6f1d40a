import { afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import { Faults } from '../faults/faults.js';
import { Journal } from '../journal/journal.js';
import { connectEsme, type EsmeSession } from '../testing/library-esme.adapter.js';
import { part, partsTo } from '../testing/parts.js';
import { COMMAND, pdu as rawPdu, RESPONSE_BIT } from '../testing/raw-esme.adapter.js';
import { SMSC_OPTIONS, TIMES_OUT } from '../testing/simulated-smsc.adapter.js';
import type { SmppPdu } from './smpp-library.adapter.js';
import { SmscServer, type SmscOptions } from './smsc.server.js';

type DeliverPdu = SmppPdu & { destination_addr: string; short_message: { message: Buffer | string } };

describe('simulated SMSC', () => {
  const opened: EsmeSession[] = [];
  let smsc: SmscServer | null = null;

  async function start(
    options: Partial<SmscOptions> = {},
  ): Promise<{ smsc: SmscServer; port: number; faults: Faults; journal: Journal }> {
    const faults = new Faults(1);
    const journal = new Journal(systemClock);
    const started = new SmscServer({ ...SMSC_OPTIONS, ...options }, faults, journal, systemClock);
    smsc = started;
    return { smsc: started, port: await started.listen(0, '127.0.0.1'), faults, journal };
  }

  async function bind(
    port: number,
    onDeliver: (pdu: DeliverPdu, session: EsmeSession) => void,
    password = 'secret',
  ): Promise<{ session: EsmeSession; status: number }> {
    const session = connectEsme(port);
    opened.push(session);
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
    const outcomes = await smsc.submit(partsTo(20), false).outcomes;
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
    const delivery = smsc.submit(partsTo(9), false);
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
    const { port, smsc } = await start(TIMES_OUT);
    let asked = 0;
    await bind(port, (pdu, session) => {
      asked += 1;
      if (asked > 1) session.send(pdu.response());
    });
    expect(await smsc.submit([part(1)], false).outcomes).toEqual([{ kind: 'accepted' }]);
  });

  it('takes no other response for the answer to a deliver_sm', async () => {
    const { port, smsc } = await start(TIMES_OUT);
    let asked = 0;
    await bind(port, (pdu, session) => {
      asked += 1;
      if (asked > 1) session.send(pdu.response());
      else session.socket.write(rawPdu(COMMAND.enquireLink + RESPONSE_BIT, pdu.sequence_number));
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
    const { port, smsc } = await start({ enquireMs: 20, enquireTimeoutMs: 1_000 });
    const { session: silent } = await bind(port, () => undefined);
    const { session: answering } = await bind(port, () => undefined);
    let asked = 0;
    answering.on('enquire_link', (pdu: SmppPdu) => {
      asked += 1;
      answering.send(pdu.response());
    });
    await new Promise((resolve) => silent.once('close', resolve));
    await waitFor('the end of the silent one', () => smsc.binds().length === 1);
    const before = asked;
    await waitFor('more enquiries', () => asked > before + 1);
    expect(smsc.binds()).toHaveLength(1);
  });

  it.each([
    ['receiver', 0x04],
    ['transceiver', 0x45],
  ] as const)('refuses submit_sm of a %s with %i', async (kind, refusal) => {
    const { port } = await start();
    const session = connectEsme(port);
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
    await smsc.submit(partsTo(300), true).outcomes;
    stopped = true;
    expect(taken.size).toBe(300);
  });

  it('refuses binds with the status that it was told', async () => {
    const { port, smsc, faults } = await start();
    faults.replace({ smpp: { bind_status: 0x58 } });
    expect((await bind(port, () => undefined)).status).toBe(0x58);
    expect(smsc.binds()).toEqual([]);
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
    expect(seen).toEqual(['text 2']);
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

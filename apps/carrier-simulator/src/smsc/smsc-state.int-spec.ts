import { afterEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { part, partsTo } from '../testing/parts.js';
import { accepted, COMMAND, pdu, RESPONSE_BIT, type OnDeliver } from '../testing/raw-esme.adapter.js';
import { simulatedSmscs, TIMES_OUT } from '../testing/simulated-smsc.adapter.js';

const GENERIC_NACK = 0x8000_0000;

describe('what the state tells of the SMPP side', () => {
  const { start, stopAll } = simulatedSmscs();

  afterEach(stopAll);

  it('an answer that comes after the time-out stands with the sending that it was too late for', async () => {
    let asked = 0;
    const slowOnce: OnDeliver = (sequence, socket) => {
      asked += 1;
      setTimeout(() => socket.write(accepted(sequence)), asked === 1 ? 120 : 0);
    };
    const { smsc, journal } = await start({}, slowOnce, { responseTimeoutMs: 40 });
    await smsc.submit([part(1)], false).outcomes;
    const [first, second] = await waitFor('the late answer', () =>
      journal.counts.late_answers === 1 ? journal.latestPdus(2) : null,
    );
    expect(first).toMatchObject({
      ...{ outcome: 'unanswered', status: null, answered_at: null },
      late_answer: { at: expect.any(String), answered_by: 'deliver_sm_resp', status: 0 },
    });
    expect(second).toMatchObject({ attempt: 2, outcome: 'answered', late_answer: null });
    expect(journal.latestResponses(9)).toMatchObject([
      { command: 'deliver_sm_resp', meaning: 'late', sequence_number: first?.sequence_number, session_id: 'session-1' },
    ]);
  });

  it('what answered: deliver_sm_resp or generic_nack, and its status', async () => {
    const nacks: OnDeliver = (sequence, socket) => socket.write(pdu(GENERIC_NACK, sequence, undefined, 0x08));
    const { smsc, journal } = await start({}, nacks);
    expect(await smsc.submit([part(1)], false).outcomes).toEqual([{ kind: 'refused', status: 0x08 }]);
    expect(journal.latestPdus(1)).toMatchObject([{ outcome: 'answered', answered_by: 'generic_nack', status: 0x08 }]);
  });

  it('responses to nothing that was asked, repeated ones, and those that a fault lost', async () => {
    const twice: OnDeliver = (sequence, socket) => {
      socket.write(accepted(sequence));
      socket.write(accepted(sequence));
    };
    const { smsc, esme, faults, journal } = await start({}, twice, TIMES_OUT);
    await smsc.submit([part(1)], false).outcomes;
    esme.socket.write(accepted(4_711));
    esme.socket.write(pdu(GENERIC_NACK, 0, undefined, 0x02));
    esme.socket.write(pdu(COMMAND.enquireLink + RESPONSE_BIT, 1));
    const meanings = await waitFor('four responses', () =>
      journal.latestResponses(9).length === 4 ? journal.latestResponses(9) : null,
    );
    expect(meanings.map(({ command, meaning, status }) => [command, meaning, status])).toEqual([
      ['deliver_sm_resp', 'repeated', 0],
      ['deliver_sm_resp', 'unknown', 0],
      ['generic_nack', 'unknown', 0x02],
      ['enquire_link_resp', 'unknown', 0],
    ]);
    faults.replace({ smpp: { lose_answer_rate: 1 } });
    const outcomes = smsc.submit([part(2)], false).outcomes;
    await waitFor('the loss', () => journal.latestResponses(2).every(({ meaning }) => meaning === 'lost'));
    faults.replace({});
    await outcomes;
  });

  it('answers to its own enquire_link are expected ones', async () => {
    const { esme, journal } = await start({}, undefined, { enquireMs: 20 });
    const asked = await waitFor('an enquiry', () =>
      esme.received.find(({ command }) => command === COMMAND.enquireLink),
    );
    esme.socket.write(pdu(COMMAND.enquireLink + RESPONSE_BIT, asked.sequence));
    const [response] = await waitFor('its answer', () => {
      const all = journal.latestResponses(9);
      return all.length > 0 ? all : null;
    });
    expect(response).toMatchObject({ command: 'enquire_link_resp', meaning: 'expected' });
  });

  it('a twin counts as sent, and as unanswered when no answer comes', async () => {
    const once = new Set<string>();
    const answersOnce: OnDeliver = (sequence, socket) => {
      const text = esme.texts.at(-1) ?? '';
      if (!once.has(text)) socket.write(accepted(sequence));
      once.add(text);
    };
    const { smsc, esme, journal } = await start({ smpp: { duplicate_rate: 1 } }, answersOnce, TIMES_OUT);
    await smsc.submit(partsTo(3), false).outcomes;
    expect(smsc.binds()).toMatchObject([{ sent: 6, answered: 3, in_flight: 3 }]);
    await waitFor('the time-outs', () => smsc.binds()[0]?.in_flight === 0);
    const outcomes = journal.latestPdus(9).map(({ twin, outcome }) => [twin, outcome]);
    expect(outcomes.filter(([twin]) => twin)).toEqual(Array(3).fill([true, 'unanswered']));
    expect(journal.counts).toMatchObject({ pdus_sent: 6, twins_sent: 3, pdus_answered: 3 });
  });

  it('how each command was answered, and which was not', async () => {
    const { esme, faults, journal } = await start({ smpp: { enquire_link_silence: true } });
    esme.socket.write(pdu(COMMAND.enquireLink, 8));
    await waitFor('the first', () => journal.latestCommands(9).length === 2);
    faults.replace({});
    esme.socket.write(pdu(COMMAND.enquireLink, 9));
    const commands = await waitFor('the second', () =>
      journal.latestCommands(9).length === 3 ? journal.latestCommands(9) : null,
    );
    expect(commands).toMatchObject([
      { command: 'bind_transceiver', status: 0, answered_at: expect.any(String) },
      { command: 'enquire_link', sequence_number: 8, status: null, answered_at: null },
      { command: 'enquire_link', sequence_number: 9, status: 0 },
    ]);
  });

  it('how each connection ended, and by whom', async () => {
    const UNBIND = 0x06;
    const { smsc, esme, bind, faults, journal } = await start({});
    const ended = (count: number) =>
      waitFor(`${count} ends`, () => journal.latestEndedSessions(9).length === count || null);
    esme.socket.write(pdu(UNBIND, 2));
    await ended(1);
    (await bind()).socket.end();
    await ended(2);
    (await bind()).socket.resetAndDestroy();
    await ended(3);
    (await bind()).socket.write(Buffer.alloc(16, 0xff));
    await ended(4);
    await bind();
    smsc.resetSessions();
    await ended(5);
    await bind();
    faults.replace({ smpp: { reset_rate: 1 } });
    const { outcomes } = smsc.submit([part(1)], false);
    await ended(6);
    faults.replace({});
    await bind();
    await outcomes;
    await smsc.close();
    await ended(7);
    const reasons = journal.latestEndedSessions(9).map(({ reason }) => reason);
    const byEsme = ['unbound_by_esme', 'closed_by_esme', 'reset_by_esme', 'unreadable'];
    expect(reasons).toEqual([...byEsme, 'reset', 'reset', 'unbound']);
    expect(journal.latestEndedSessions(9)[5]).toMatchObject({
      ...{ session_id: 'session-6', system_id: 'meisim', kind: 'transceiver', sent: 1, answered: 0 },
      ...{ bound_at: expect.any(String), ended_at: expect.any(String) },
    });
  });

  it('that an enquire_link got no answer', async () => {
    const { journal } = await start({}, undefined, { enquireMs: 20, enquireTimeoutMs: 20 });
    await waitFor('the end', () => journal.latestEndedSessions(1).length === 1);
    expect(journal.latestEndedSessions(1)).toMatchObject([{ reason: 'enquire_timeout' }]);
  });

  it('parts that wait to be sent again are among the queued', async () => {
    const putsOff: OnDeliver = (sequence, socket) =>
      socket.write(pdu(COMMAND.deliverSm + RESPONSE_BIT, sequence, Buffer.alloc(1), 0x58));
    const { smsc, journal } = await start({}, putsOff, { laterDelayMs: 60_000 });
    const { outcomes } = smsc.submit(partsTo(3), true);
    await waitFor('the answers', () => journal.counts.pdus_answered === 3);
    await waitFor('their taking', () => smsc.queueState().in_flight === 0);
    expect(smsc.queueState()).toEqual({ queued: 3, in_flight: 0 });
    await stopAll();
    expect(await outcomes).toEqual(Array(3).fill({ kind: 'given-up', reason: 'stopping' }));
  });
});

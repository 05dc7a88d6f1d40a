import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { part, partsTo } from '../testing/parts.js';
import { COMMAND, pdu, RESPONSE_BIT, takesAll } from '../testing/raw-esme.adapter.js';
import { simulatedSmscs, TIMES_OUT } from '../testing/simulated-smsc.adapter.js';

describe('faults on the wire', () => {
  const { start, connectTo, stopAll } = simulatedSmscs();

  afterEach(stopAll);

  it('drops a part: it is never on the wire, and the state names it', async () => {
    const { smsc, esme, faults, journal } = await start({ smpp: { drop_rate: 1 } });
    expect(await smsc.submit([part(1)], false).outcomes).toEqual([{ kind: 'given-up', reason: 'dropped' }]);
    faults.replace({});
    await smsc.submit([part(2)], false).outcomes;
    expect(esme.texts).toEqual(['text 2']);
    expect(journal.latestDropped(9)).toMatchObject([{ id: 'part-1', message_id: 'message-1', to: '14155551234' }]);
  });

  it('duplicates a PDU: the same octets twice in a row, under numbers of their own', async () => {
    const { smsc, esme, journal } = await start({ smpp: { duplicate_rate: 1 } });
    await smsc.submit([part(1)], false).outcomes;
    const [first, second] = await waitFor('both', () => (esme.deliveries.length === 2 ? esme.deliveries : null));
    expect(second?.body).toEqual(first?.body);
    expect(second?.sequence).not.toBe(first?.sequence);
    await waitFor('both answers', () => journal.latestPdus(2).every(({ status }) => status === 0));
    expect(journal.latestPdus(2)).toMatchObject([
      { id: 'part-1', attempt: 1, faults: ['duplicate_rate'], sequence_number: first?.sequence },
      { id: 'part-1', attempt: 1, sequence_number: second?.sequence },
    ]);
  });

  it('delays each PDU by at least what was asked', async () => {
    const { smsc, journal } = await start({ smpp: { delay_ms_min: 40, delay_ms_max: 60 } });
    const submittedAtMs = Date.now();
    await smsc.submit(partsTo(3), false).outcomes;
    for (const { sent_at } of journal.latestPdus(3)) {
      // A timer may fire within the millisecond before its time.
      expect(Date.parse(sent_at) - submittedAtMs).toBeGreaterThanOrEqual(39);
    }
  });

  it('sends at once what it held back when the delay ends, however long that was', async () => {
    const { smsc, esme, faults } = await start({ smpp: { delay_ms_min: 3_600_000 } });
    const outcomes = smsc.submit(partsTo(3), false).outcomes;
    expect(smsc.queueState()).toMatchObject({ queued: 3 });
    faults.replace({});
    expect(await outcomes).toEqual(Array<unknown>(3).fill({ kind: 'accepted' }));
    expect(esme.texts).toEqual(['text 1', 'text 2', 'text 3']);
  });

  it('paces PDUs so that the link is throttled', async () => {
    const { smsc, journal } = await start({ smpp: { rate_per_s_max: 50 } });
    await smsc.submit(partsTo(16), false).outcomes;
    const times = journal.latestPdus(16).map(({ sent_at }) => Date.parse(sent_at));
    // A tenth of a second's worth may go at once; the other ten take 20 ms each.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(180);
  });

  it('paces both copies of a duplicated PDU', async () => {
    const { smsc, journal } = await start({ smpp: { rate_per_s_max: 50, duplicate_rate: 1 } });
    await smsc.submit(partsTo(16), false).outcomes;
    const times = journal.latestPdus(99).map(({ sent_at }) => Date.parse(sent_at));
    expect(times).toHaveLength(32);
    // Ten more could be late by up to a copy each; without their share in the rate it takes 220 ms.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(440);
  });

  it('resets the connection behind a PDU, and sends it again over the next one', async () => {
    const { smsc, esme, bind, faults } = await start(
      { smpp: { reset_rate: 1 } },
      takesAll(() => 20),
    );
    const outcome = smsc.submit([part(1)], false).outcomes;
    await waitFor('the reset', () => esme.reset);
    expect(esme.texts).toEqual(['text 1']);
    faults.replace({});
    const next = await bind();
    expect(await outcome).toEqual([{ kind: 'accepted' }]);
    expect(next.texts).toEqual(['text 1']);
  });

  it('resets often, and still gets every message through: the same resets with the same seed, each costing one answer', async () => {
    const resetsOf = async (seed: number) => {
      const faultsInForce = { seed, smpp: { reset_rate: 0.3 } };
      const { smsc, journal, esme, port } = await start(faultsInForce, undefined, {
        ...{ window: 100, responseTimeoutMs: 20_000 },
      });
      let isOver = false;
      const bindAgainAfter = ({ socket }: typeof esme): void => {
        socket.on('close', () => {
          if (!isOver) bindAgainAfter(connectTo(port));
        });
      };
      bindAgainAfter(esme);
      await smsc.submit(partsTo(100), true).outcomes;
      isOver = true;
      const resets = journal.latestPdus(999).filter(({ faults }) => faults.includes('reset_rate'));
      expect(journal.counts.pdus_sent).toBe(100 + resets.length);
      return resets.map(({ id, attempt }) => `${id}/${attempt}`).sort();
    };
    const first = await resetsOf(7);
    expect(first.length).toBeGreaterThan(20);
    expect(await resetsOf(7)).toEqual(first);
    expect(await resetsOf(8)).not.toEqual(first);
  });

  it('resets at the latest after a while, whatever the other side has not answered', async () => {
    const { smsc, esme, faults, journal } = await start({}, () => undefined, { responseTimeoutMs: 60_000 });
    void smsc.submit(partsTo(3), false);
    await waitFor('the PDUs', () => esme.deliveries.length === 3);
    faults.replace({ smpp: { reset_rate: 1 } });
    void smsc.submit([part(4)], false);
    await waitFor('the reset', () => esme.reset);
    expect(journal.latestPdus(9).map(({ outcome, faults: befell }) => [outcome, befell])).toEqual([
      ...Array<unknown>(3).fill(['broken', []]),
      ['broken', ['reset_rate']],
    ]);
  });

  it('loses an answer: the same PDU comes again after the response time-out', async () => {
    const { smsc, esme, faults, journal } = await start({ smpp: { lose_answer_rate: 1 } }, undefined, TIMES_OUT);
    const outcome = smsc.submit([part(1)], false).outcomes;
    await waitFor('the first', () => esme.deliveries.length === 1);
    faults.replace({});
    expect(await outcome).toEqual([{ kind: 'accepted' }]);
    expect(esme.texts).toEqual(['text 1', 'text 1']);
    expect(journal.latestPdus(2)).toMatchObject([
      { attempt: 1, faults: ['lose_answer_rate'], outcome: 'unanswered' },
      { attempt: 2, faults: [], outcome: 'answered' },
    ]);
  });

  it('numbers deliver_sm out of turn, and takes the answer under that number', async () => {
    const { smsc, esme } = await start({ smpp: { wrong_sequence_rate: 1 } });
    const outcomes = await smsc.submit(partsTo(5), false).outcomes;
    expect(outcomes.every(({ kind }) => kind === 'accepted')).toBe(true);
    const numbers = esme.deliveries.map(({ sequence }) => sequence);
    expect(numbers.some((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1)).toBe(true);
    expect(numbers.every((number) => number > 0 && number <= 0x7fff_ffff)).toBe(true);
  });

  it('gives each copy of a PDU a wrong number of its own, so that both are answered', async () => {
    const { smsc, journal } = await start({ smpp: { wrong_sequence_rate: 1, duplicate_rate: 1 } });
    const outcomes = await smsc.submit(partsTo(5), false).outcomes;
    expect(outcomes.every(({ kind }) => kind === 'accepted')).toBe(true);
    await waitFor('all answers', () => journal.latestPdus(99).every(({ outcome }) => outcome === 'answered'));
    expect(new Set(journal.latestPdus(99).map(({ sequence_number }) => sequence_number)).size).toBe(10);
  });

  it('answers enquire_link under a number that was not asked', async () => {
    const { esme, journal } = await start({ smpp: { wrong_answer_sequence_rate: 1 } });
    esme.socket.write(pdu(COMMAND.enquireLink, 77));
    const answer = await waitFor('an answer', () =>
      esme.received.find(({ command }) => command === COMMAND.enquireLink + RESPONSE_BIT),
    );
    expect(answer.sequence).toBe(78);
    expect(journal.latestCommands(9).map(({ command }) => command)).toEqual(['bind_transceiver', 'enquire_link']);
  });

  it('sends a PDU whose body makes no sense under the number that is next, and works on', async () => {
    const { smsc, esme, journal } = await start({});
    await smsc.submit([part(1)], false).outcomes;
    smsc.sendMalformed();
    await smsc.submit([part(2)], false).outcomes;
    expect(esme.deliveries.map(({ body }) => body.length)).toEqual([expect.any(Number), 4, expect.any(Number)]);
    expect(esme.deliveries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(esme.texts.at(-1)).toBe('text 2');
    expect(journal.latestPdus(2)[0]).toMatchObject({ id: 'malformed', faults: ['malformed_pdu'], outcome: 'answered' });
  });

  it('sends no malformed PDU while it hangs, but afterwards', async () => {
    const { smsc, esme, faults } = await start({ smpp: { hang: true } });
    smsc.sendMalformed();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(esme.deliveries).toEqual([]);
    faults.replace({});
    await waitFor('the malformed PDU', () => esme.deliveries.length === 1);
  });

  it('interleaves the parts of two messages, each of them once', async () => {
    const { smsc, esme } = await start({ seed: 7, smpp: { shuffle_window_ms: 10 } });
    const messages = [partsTo(6).slice(0, 3), partsTo(6).slice(3)];
    await Promise.all(messages.map((parts) => smsc.submit(parts, false).outcomes));
    const inOrder = [1, 2, 3, 4, 5, 6].map((index) => `text ${index}`);
    expect([...esme.texts].sort()).toEqual(inOrder);
    const owners = esme.texts.map((text) => inOrder.indexOf(text) < 3);
    expect(owners.filter((owner, place) => place > 0 && owner !== owners[place - 1]).length).toBeGreaterThan(1);
  });

  it('hangs: neither a message nor an answer goes over the wire until it ends', async () => {
    const { smsc, esme, faults } = await start({ smpp: { hang: true } });
    const before = esme.received.length;
    const outcomes = smsc.submit([part(1)], false).outcomes;
    esme.socket.write(pdu(COMMAND.enquireLink, 77));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(esme.received.length).toBe(before);
    expect(smsc.queueState()).toEqual({ queued: 1, in_flight: 0 });
    faults.replace({});
    expect(await outcomes).toEqual([{ kind: 'accepted' }]);
    await waitFor('the answer to enquire_link', () => esme.received.some(({ sequence }) => sequence === 77));
  });

  it('leaves connections open while it hangs, also those that are not bound yet', async () => {
    const { port, faults } = await start({ smpp: { hang: true } }, undefined, { bindTimeoutMs: 40 });
    const waiting = connectTo(port);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(waiting.socket.closed).toBe(false);
    faults.replace({});
    await waitFor('the bind', () => waiting.isBound);
    const silent = connect(port, '127.0.0.1');
    await once(silent, 'close');
  });

  it('does the same to the same parts with the same seed, however the answers are timed', async () => {
    const fates = async (seed: number, answerAfterMs: () => number) => {
      const rates = { drop_rate: 0.1, duplicate_rate: 0.1, lose_answer_rate: 0.1, wrong_sequence_rate: 0.2 };
      const { smsc, journal } = await start({ seed, smpp: rates }, takesAll(answerAfterMs), TIMES_OUT);
      await smsc.submit(partsTo(80), true).outcomes;
      const sendings = journal.latestPdus(1_000).filter(({ faults }) => faults.length > 0);
      return {
        dropped: journal.latestDropped(1_000).map(({ id }) => id),
        sendings: sendings.map(({ id, attempt, faults }) => `${id}/${attempt}: ${faults.sort().join()}`).sort(),
      };
    };
    const first = await fates(7, () => 0);
    const second = await fates(7, () => Math.random() * 20);
    expect(second).toEqual(first);
    expect(first.dropped.length).toBeGreaterThan(0);
    expect(await fates(8, () => 0)).not.toEqual(first);
  });
});

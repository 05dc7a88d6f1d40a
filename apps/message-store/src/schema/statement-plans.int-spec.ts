import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { queryRows, type PreparedStatement } from '#libs/persistence';
import { AttemptsRepository, storing as storingAttempts } from '../attempts/attempts.repository.js';
import { attemptRow } from '../attempts/stored-attempt.js';
import { MessageWriterRepository, storing as storingMessages } from '../messages/message-writer.repository.js';
import { messageRow } from '../messages/stored-message.js';
import { PartitionsRepository } from '../partitions/partitions.repository.js';
import { StoreHarness } from '../testing/store-harness.adapter.js';

describe('storing into a day that is half full before its statistics are gathered', () => {
  let store: StoreHarness;

  beforeAll(async () => {
    store = await StoreHarness.start();
    const number = store.number();
    const messages = Array.from({ length: 2_000 }, () => store.sms(number));
    const rows = messages.map((sms) => messageRow(sms, Date.now()));
    const { app } = store.service;
    await app.get(PartitionsRepository).ensure(rows.map(({ day }) => day));
    await app.get(MessageWriterRepository).store(rows);
    await app.get(AttemptsRepository).store(messages.map((sms) => attemptRow(store.attempt(sms))));
  });

  afterAll(() => store.stop());

  async function planOf({ text, values }: PreparedStatement): Promise<string> {
    const rows = await queryRows<{ 'QUERY PLAN': string }>(store.sql, `EXPLAIN ${text}`, values);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }

  it('looks a message up by its key', async () => {
    const sms = store.sms(store.number());
    const plan = await planOf(storingMessages([messageRow(sms, Date.now())], Date.now()));
    expect(plan).toMatch(/Index Only Scan using messages_\d{8}_pkey.*\n *Index Cond: .*message_id = r\.message_id/);
    expect(plan).not.toContain('Anti Join');
  });

  it('looks an attempt up by its key', async () => {
    const plan = await planOf(storingAttempts([attemptRow(store.attempt(store.sms(store.number())))]));
    expect(plan).toMatch(/Index Only Scan using attempts_\d{8}_pkey.*\n *Index Cond: .*attempt_id = r\.attempt_id/);
    expect(plan).not.toContain('Anti Join');
  });
});

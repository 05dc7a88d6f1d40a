import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { GroupMember } from './group-member.adapter.js';
import { SeverableClient } from './severable-client.adapter.js';
import { fakeKafkajsConsumers, type KafkajsConsumerFake } from './testing/kafkajs-consumer-fake.js';

const TOPIC = 'a';
const SESSION_MS = 6_000;
const nothing = () => undefined;
const logger = { info: nothing, warn: nothing, error: nothing };

interface Scene {
  member: GroupMember;
  kafkajs: KafkajsConsumerFake;
  /** Of each assignment: whether it was told to be continuous. */
  joins: boolean[];
  ends: string[];
}

/** A member of a group that has joined, and got all partitions of the topic. */
async function joinedMember({ taken = true, join = true } = {}): Promise<Scene> {
  const made = fakeKafkajsConsumers();
  const [joins, ends]: [boolean[], string[]] = [[], []];
  const member = new GroupMember(
    { brokers: ['nowhere:1'], clientId: 'test', logger },
    'group',
    { topics: [TOPIC], gathers: false },
    {
      joined: (_assignment, continuous) => joins.push(continuous),
      rebalancing: nothing,
      fetched: () => taken,
      ended: ({ message }) => ends.push(message),
    },
  );
  await member.start();
  const [kafkajs] = made;
  if (kafkajs === undefined) throw new Error('no consumer was made');
  if (join) kafkajs.join({ [TOPIC]: [0, 1, 2] });
  return { member, kafkajs, joins, ends };
}

describe('GroupMember', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: 0, doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('fetches all partitions but those that are paused', async () => {
    const { member, kafkajs } = await joinedMember();
    member.pause({ topic: TOPIC, partition: 1 });
    expect(kafkajs.active()).toEqual([0, 2]);
    member.resume({ topic: TOPIC, partition: 1 });
    expect(kafkajs.active()).toEqual([0, 1, 2]);
  });

  it.each(['pause', 'resume'] as const)(
    'fetches nothing after pauseAll, whatever one partition is told: %s',
    async (tell) => {
      const { member, kafkajs } = await joinedMember();
      member.pauseAll();
      member[tell]({ topic: TOPIC, partition: 1 });
      expect(kafkajs.active()).toEqual([]);
    },
  );

  it('fetches what it is told, also when all was to be paused before it had joined', async () => {
    const { member, kafkajs } = await joinedMember({ join: false });
    member.pauseAll();
    kafkajs.join({ [TOPIC]: [0, 1] });
    member.pause({ topic: TOPIC, partition: 1 });
    expect(kafkajs.active()).toEqual([0]);
  });

  it('leaves to its owner what is committed and counts as read, reads a new group from the beginning, and is replaced after every failure', async () => {
    const { kafkajs } = await joinedMember();
    expect(kafkajs.ran).toMatchObject({ autoCommit: false, eachBatchAutoResolve: false });
    expect(kafkajs.subscribe).toHaveBeenCalledWith({ topics: [TOPIC], fromBeginning: true });
    await expect(kafkajs.config.retry?.restartOnFailure?.(new Error('away'))).resolves.toBe(false);
  });

  it('says of an assignment that it is continuous only under the same id and at the first try to join', async () => {
    const { kafkajs, joins } = await joinedMember();
    kafkajs.join({ [TOPIC]: [0] });
    kafkajs.join({ [TOPIC]: [0] }, { attempts: 2 });
    kafkajs.join({ [TOPIC]: [0] });
    kafkajs.join({ [TOPIC]: [0] }, { memberId: 'another' });
    kafkajs.join({ [TOPIC]: [0] }, { memberId: 'another' });
    expect(joins).toEqual([false, true, false, true, false, true]);
  });

  it.each([true, false])('has records fetched again unless they were taken: %s', async (taken) => {
    const { kafkajs } = await joinedMember({ taken });
    expect(await kafkajs.fetched(TOPIC, 0, [3, 4])).toEqual({ resolvedTo: taken ? '4' : null });
  });

  it('asks the group whether it still belongs before it hands over what it fetched after a standstill', async () => {
    const { kafkajs } = await joinedMember();
    jest.advanceTimersByTime(SESSION_MS + 1);
    kafkajs.answersHeartbeats = false;
    expect((await kafkajs.fetched(TOPIC, 0, [3])).resolvedTo).toBeNull();
    kafkajs.answersHeartbeats = true;
    expect((await kafkajs.fetched(TOPIC, 0, [3])).resolvedTo).toBe('3');
  });

  it('counts an answer of the group from when it asked, however late it reads that', async () => {
    const { kafkajs } = await joinedMember();
    kafkajs.answersHeartbeats = false;
    jest.advanceTimersByTime(SESSION_MS + 1_000);
    kafkajs.heartbeat(SESSION_MS + 1);
    expect((await kafkajs.fetched(TOPIC, 0, [3])).resolvedTo).toBeNull();
    kafkajs.heartbeat(SESSION_MS - 1);
    expect((await kafkajs.fetched(TOPIC, 0, [3])).resolvedTo).toBe('3');
  });

  it('ends once, however often kafkajs says so, cuts its connections, and commits nothing after that', async () => {
    const sever = jest.spyOn(SeverableClient.prototype, 'sever');
    const { member, kafkajs, ends } = await joinedMember();
    await kafkajs.fetched(TOPIC, 0, [3]);
    kafkajs.crash();
    kafkajs.crash();
    expect(ends).toEqual(['the coordinator is gone']);
    expect(sever).toHaveBeenCalledTimes(1);
    await expect(member.commit([{ topic: TOPIC, partition: 0, nextOffset: 4 }])).rejects.toThrow('not a member');
    expect(kafkajs.commits).toEqual([]);
  });

  it('is not lost when it leaves: what kafkajs says then is no reason to join again', async () => {
    const { member, kafkajs, ends } = await joinedMember();
    await kafkajs.fetched(TOPIC, 0, [3]);
    const sever = jest.spyOn(SeverableClient.prototype, 'sever');
    await member.leave();
    expect(sever).toHaveBeenCalledTimes(1);
    kafkajs.crash();
    expect(ends).toEqual([]);
    await expect(member.commit([{ topic: TOPIC, partition: 0, nextOffset: 4 }])).rejects.toThrow('not a member');
  });
});

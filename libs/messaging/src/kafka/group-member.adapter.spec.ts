import { createRequire } from 'node:module';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Kafka, type Consumer, type ConsumerGroupJoinEvent, type TopicPartitions } from 'kafkajs';
import { GroupMember } from './group-member.adapter.js';

/** What kafkajs fetches is what its subscription state holds for active. */
interface SubscriptionState {
  assign(assigned: TopicPartitions[]): void;
  pause: Consumer['pause'];
  resume: Consumer['resume'];
  active(): TopicPartitions[];
}

const require = createRequire(import.meta.url);
const KafkaSubscriptionState = require('kafkajs/src/consumer/subscriptionState') as new () => SubscriptionState;

const TOPIC = 'a';
const done = () => Promise.resolve();
const nothing = () => undefined;

/** A member of a group that has joined, and got all partitions of the topic. */
async function joinedMember(): Promise<{ member: GroupMember; fetched: () => number[] }> {
  const subscriptions = new KafkaSubscriptionState();
  subscriptions.assign([{ topic: TOPIC, partitions: [0, 1, 2] }]);
  let joined: (event: ConsumerGroupJoinEvent) => void = nothing;
  const consumer = {
    events: { GROUP_JOIN: 'join' },
    on: (event: string | undefined, listener: typeof joined) => {
      if (event === 'join') joined = listener;
    },
    ...{ connect: done, subscribe: done, run: done },
    pause: (paused: TopicPartitions[]) => {
      subscriptions.pause(paused);
    },
    resume: (resumed: TopicPartitions[]) => {
      subscriptions.resume(resumed);
    },
  };
  jest.spyOn(Kafka.prototype, 'consumer').mockReturnValue(consumer as unknown as Consumer);
  const logger = { info: nothing, warn: nothing, error: nothing };
  const member = new GroupMember(
    { brokers: ['nowhere:1'], clientId: 'test', logger },
    'group',
    { topics: [TOPIC], gathers: false },
    { joined: nothing, rebalancing: nothing, fetched: () => true, ended: nothing },
  );
  await member.start();
  joined({ payload: { memberId: 'me', memberAssignment: {} } } as ConsumerGroupJoinEvent);
  return { member, fetched: () => subscriptions.active().flatMap(({ partitions }) => partitions) };
}

describe('GroupMember', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('fetches all partitions but those that are paused', async () => {
    const { member, fetched } = await joinedMember();
    member.pause({ topic: TOPIC, partition: 1 });
    expect(fetched()).toEqual([0, 2]);
    member.resume({ topic: TOPIC, partition: 1 });
    expect(fetched()).toEqual([0, 1, 2]);
  });

  it.each(['pause', 'resume'] as const)(
    'fetches nothing after pauseAll, whatever one partition is told: %s',
    async (tell) => {
      const { member, fetched } = await joinedMember();
      member.pauseAll();
      member[tell]({ topic: TOPIC, partition: 1 });
      expect(fetched()).toEqual([]);
    },
  );
});

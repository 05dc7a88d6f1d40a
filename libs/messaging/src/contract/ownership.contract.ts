import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { waitFor } from '#libs/testing';
import type { Consumer, LogRecord } from '../event-log.port.js';
import type { ConsumingChildTask } from './consuming.child.js';
import {
  behind,
  caughtUp,
  collect,
  consumeWith,
  freshGroup,
  freshTopic,
  numbered,
  PATIENCE,
  upTo,
  valueOf,
} from './contract-topic.js';
import type { EventLogHarness } from './event-log-harness.js';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'];
const CHILD = fileURLToPath(new URL('./consuming.child.ts', import.meta.url));
const HOOKS = new URL('../../../testing/src/typescript-hooks.mjs', import.meta.url).href;

function startChild(task: ConsumingChildTask): { child: ChildProcess; finished: string[] } {
  const child = fork(CHILD, { execArgv: ['--import', HOOKS], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const finished: string[] = [];
  child.on('message', (value) => {
    if (typeof value === 'string') finished.push(value);
  });
  child.send(task);
  return { child, finished };
}

function held(consumer: Consumer, topic: string): readonly number[] {
  return consumer.assignment()[topic] ?? [];
}

export function describeOwnership(harness: EventLogHarness): void {
  describe('ownership of partitions', () => {
    test('a consumer killed in mid-batch (kill -9) costs no record: another one sees all it had not finished', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const group = freshGroup();
      await log.append(numbered(topic, KEYS, 50));
      const { child, finished } = startChild({ connection: harness.connection(), group, topic, finishes: 40 });
      try {
        await waitFor('the child to be in the middle', () => finished.length >= 40, PATIENCE);
      } finally {
        const exit = once(child, 'exit');
        child.kill('SIGKILL');
        await exit;
      }
      const other = await collect(log, topic);
      const successor = await collect(log, topic, group);
      await waitFor('all records', () => new Set([...finished, ...successor.values()]).size === 300, PATIENCE);
      await waitFor('the other group', () => other.records.length === 300, PATIENCE);
      await caughtUp(log, group, topic);
    }, 60_000);

    test('two members never hold the same partition, and together hold all', async () => {
      const first = await harness.open();
      const second = await harness.open();
      const topic = await freshTopic(first.log);
      const group = freshGroup();
      const one = await collect(first.log, topic, group);
      const two = await collect(second.log, topic, group);
      await waitFor(
        'a settled group',
        () => {
          const both = [...held(one.consumer, topic), ...held(two.consumer, topic)].sort((a, b) => a - b);
          const shared = held(one.consumer, topic).length > 0 && held(two.consumer, topic).length > 0;
          return String(both) === String(upTo(4)) && shared === harness.membersShare;
        },
        PATIENCE,
      );
      await first.log.append(numbered(topic, KEYS, 20));
      await waitFor('all records', () => one.records.length + two.records.length >= 120, PATIENCE);
      expect(new Set([...one.values(), ...two.values()]).size).toBe(120);
      await one.consumer.stop();
      await waitFor('the other to take over', () => held(two.consumer, topic).length === 4, PATIENCE);
      await first.log.append(numbered(topic, KEYS, 20, 20));
      await caughtUp(first.log, group, topic);
    }, 90_000);

    test('a member that is gone without a word is replaced, and its unfinished records are read again', async () => {
      const gone = await harness.open();
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const group = freshGroup();
      const taken: string[] = [];
      const hang = (record: LogRecord) => {
        taken.push(valueOf(record));
        return new Promise<void>(() => undefined);
      };
      await consumeWith(gone.log, topic, { kind: 'unordered', handle: hang }, group);
      await log.append(numbered(topic, KEYS, 10));
      await waitFor('the first member to be in the middle', () => taken.length === 60, PATIENCE);
      const successor = await collect(log, topic, group);
      gone.faults.goAway();
      await waitFor('all records', () => new Set(successor.values()).size === 60, PATIENCE);
      expect(held(successor.consumer, topic)).toHaveLength(4);
      await caughtUp(log, group, topic);
    }, 60_000);

    test('a member that lost its connection handles none of what it had finished again, committed or not', async () => {
      const { log, faults } = await harness.open();
      const topic = await freshTopic(log);
      const group = freshGroup();
      const taken: string[] = [];
      const finished: string[] = [];
      let release: () => void = () => undefined;
      const handle = async (record: LogRecord) => {
        const value = valueOf(record);
        taken.push(value);
        // The first of its partition: nothing that comes after it can be committed.
        if (value === 'a:0') await new Promise<void>((resolve) => (release = resolve));
        finished.push(value);
      };
      const member = await consumeWith(log, topic, { kind: 'unordered', handle }, group);
      await log.append(numbered(topic, ['a'], 20));
      await waitFor('all but the first', () => finished.length === 19, PATIENCE);
      faults.goAway();
      await waitFor('the loss to be noticed', () => held(member, topic).length === 0, PATIENCE);
      faults.comeBack();
      await waitFor('the first to be handed out again', () => taken.length > 20, PATIENCE);
      release();
      await caughtUp(log, group, topic);
      expect(taken.slice(20)).toEqual(['a:0']);
    }, 60_000);

    test('an owner that comes back late neither rewinds the new one nor commits for it', async () => {
      const late = await harness.open();
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const group = freshGroup();
      const gates: (() => void)[] = [];
      const hang = () => new Promise<void>((resolve) => gates.push(resolve));
      const old = await consumeWith(late.log, topic, { kind: 'unordered', handle: hang }, group);
      await log.append(numbered(topic, KEYS, 10));
      await waitFor('the old owner to be in the middle', () => gates.length === 60, PATIENCE);
      const successor = await collect(log, topic, group);
      late.faults.goAway();
      await waitFor('the new owner to have read', () => new Set(successor.values()).size === 60, PATIENCE);
      await log.append(numbered(topic, KEYS, 10, 10));
      await waitFor('the new owner to go on', () => new Set(successor.values()).size === 120, PATIENCE);
      await caughtUp(log, group, topic);
      // Only a few of the old owner's records end: a commit of its own would lead back to the others.
      for (const release of gates.slice(0, 20)) release();
      late.faults.comeBack();
      const stopped = old.stop();
      for (let look = 0; look < 20; look++) expect(await behind(log, group, topic)).toBe(0);
      await stopped;
      expect(await behind(log, group, topic)).toBe(0);
    }, 90_000);
  });
}

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { TOPICS, type Topic } from '#libs/contracts';
import { TOPIC_ROLES } from './topic-roles.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The code of each app, tests and what serves them left out. */
function sources(): { app: string; code: string }[] {
  const files = globSync('apps/*/src/**/*.ts', { cwd: ROOT });
  return files
    .filter((path) => !/spec\.ts$|\/testing\//.test(path))
    .map((path) => ({ app: path.split('/')[1] ?? '', code: readFileSync(`${ROOT}${path}`, 'utf8') }));
}

function topicsNamedIn(code: string): Topic[] {
  const topics: Readonly<Record<string, Topic>> = TOPICS;
  return [...code.matchAll(/\bTOPICS\.(\w+)/g)].flatMap(([, name = '']) => topics[name] ?? []);
}

/** What consumers take, and the lists of topics that are read without a group (`STATE_TOPICS = [TOPICS.…]`). */
function topicsRead(code: string): Topic[] {
  const consumed = [...code.matchAll(/@TakesEvents\(\s*TOPICS\.\w+/g)];
  const followed = [...code.matchAll(/\b[A-Z_]*TOPICS = \[[^\]]*\]/g)];
  return [...consumed, ...followed].flatMap(([text]) => topicsNamedIn(text));
}

describe('TOPIC_ROLES', () => {
  it.each(Object.values(TOPICS))('names who reads %s, and nobody else', (topic) => {
    const readers = sources()
      .filter(({ code }) => topicsRead(code).includes(topic))
      .map(({ app }) => app);
    expect([...TOPIC_ROLES[topic].readBy].sort()).toEqual([...new Set(readers)].sort());
  });

  it('rests on all ways to read: whoever follows the log without a group says of which topics in a list', () => {
    const given = sources().flatMap(({ code }) =>
      [...code.matchAll(/(?:\.tail|new StateTail)\(\{\s*topics: (\w+)/g)].map(([, name]) => name),
    );
    const tails = sources().flatMap(({ code }) => [...code.matchAll(/\blog\.tail\(|new StateTail\(/g)]);
    expect(given.filter((name) => /^[A-Z_]+TOPICS$/.test(name ?? ''))).toHaveLength(tails.length);
    expect(sources().filter(({ code }) => /@EventPattern\(|\blog\.consume\(/.test(code))).toEqual([]);
  });
});

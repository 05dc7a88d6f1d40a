import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import type { Es2PlusResponse } from './function-status.js';
import { PROFILE_STATES, type Profile } from './profile.js';
import type { ExecutedCall, SmdpMemory } from './smdp-memory.js';

const OrNull = Type.Union([Type.String(), Type.Null()]);
const ProfileLine = Type.Object({
  iccid: Type.String(),
  profileType: OrNull,
  state: Type.Enum(PROFILE_STATES),
  eid: OrNull,
  matchingId: OrNull,
  reports: Type.Integer({ minimum: 0 }),
});
const CallLine = Type.Object({
  id: Type.String(),
  response: Type.Unsafe<Es2PlusResponse>(
    Type.Object({ header: Type.Object({ functionExecutionStatus: Type.Object({ status: Type.String() }) }) }),
  ),
});
const Line = Type.Object({ profile: Type.Optional(ProfileLine), call: Type.Optional(CallLine) });
type Line = Type.Static<typeof Line>;
const validator = Compile(Line);

/** Activation codes follow from what stands there. */
const MODE = 0o600;
const CALLS_KEPT = 100_000;
/** A file is not shortened before it has so many lines. */
const LINES_MIN = 10_000;

/**
 * Profiles and executed calls in a file, a line of JSON for each change; shortened to what counts when it is opened, and
 * whenever it has doubled since.
 * @throws Error when the file is of another kind
 */
export function openSmdpFile(path: string, linesMin = LINES_MIN): SmdpMemory {
  const profiles = new Map<string, Profile>();
  const calls = new Map<string, ExecutedCall>();
  for (const { profile, call } of read(path)) {
    if (profile) profiles.set(profile.iccid, profile);
    if (call) calls.set(call.id, call);
  }
  let lines = shorten(path, profiles, calls);
  let linesMax = Math.max(2 * lines, linesMin);
  return {
    profiles: () => [...profiles.values()].map((profile) => ({ ...profile })),
    calls: () => [...calls.values()],
    keep: (profile, call) => {
      profiles.set(profile.iccid, { ...profile });
      if (call) calls.set(call.id, call);
      appendFileSync(path, lineOf(call ? { profile, call } : { profile }), { mode: MODE });
      lines += 1;
      if (lines <= linesMax) return;
      lines = shorten(path, profiles, calls);
      linesMax = Math.max(2 * lines, linesMin);
    },
  };
}

/** @returns how many lines the file has then */
function shorten(path: string, profiles: ReadonlyMap<string, Profile>, calls: Map<string, ExecutedCall>): number {
  for (const id of calls.keys()) {
    if (calls.size <= CALLS_KEPT) break;
    calls.delete(id);
  }
  rewrite(path, [...profiles.values()], [...calls.values()]);
  return profiles.size + calls.size;
}

function read(path: string): Line[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  // Empty, or what a process that was killed did not finish.
  lines.pop();
  return lines.map((line, index) => {
    const entry: unknown = parse(line);
    if (validator.Check(entry)) return entry;
    throw new Error(`${path}, line ${index + 1}: not the state of a simulated SM-DP+; remove the file to start anew`);
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function rewrite(path: string, profiles: readonly Profile[], calls: readonly ExecutedCall[]): void {
  const lines = [...profiles.map((profile) => lineOf({ profile })), ...calls.map((call) => lineOf({ call }))];
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.next`;
  writeFileSync(next, lines.join(''), { mode: MODE });
  renameSync(next, path);
}

function lineOf(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}

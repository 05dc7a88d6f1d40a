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

/**
 * Profiles and executed calls in a file, a line of JSON for each change; shortened to what counts whenever it is
 * opened.
 * @throws Error when the file is of another kind
 */
export function openSmdpFile(path: string): SmdpMemory {
  const profiles = new Map<string, Profile>();
  const calls = new Map<string, ExecutedCall>();
  for (const { profile, call } of read(path)) {
    if (profile) profiles.set(profile.iccid, profile);
    if (call) calls.set(call.id, call);
  }
  const kept = { profiles: [...profiles.values()], calls: [...calls.values()].slice(-CALLS_KEPT) };
  rewrite(path, kept.profiles, kept.calls);
  return {
    profiles: () => kept.profiles,
    calls: () => kept.calls,
    keep: (profile, call) => {
      appendFileSync(path, lineOf(call ? { profile, call } : { profile }), { mode: MODE });
    },
  };
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

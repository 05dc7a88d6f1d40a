/** How long a message waits for its missing parts unless told otherwise, in ms, from its first. */
export const ASSEMBLY_TIMEOUT_MS = 5 * 60_000;

/**
 * How long after completion an equal part still counts as a duplicate, in ms: two response time-outs of a carrier, each
 * of which brings a resend, and our own time to answer. Source: docs/adr/0016.
 */
export const DUPLICATE_WINDOW_MS = 150_000;

/** A message that takes longer to come to the log is late, in ms from its completion: its carrier may hear "later". */
export const PROMPT_MS = 5_000;

/**
 * The same for a message that came to the log late, in ms from then: its carrier was told to send its last part again,
 * and does so when its own schedule says. Source: docs/adr/0025.
 */
export const BROUGHT_WINDOW_MS = 600_000;

/**
 * Two incomplete messages under one key: within this time of its last part the older one gets the next part (the
 * parts came interleaved), later the newer one does (the older lost its part). In ms.
 */
export const INTERLEAVE_WINDOW_MS = 10_000;

/**
 * How long after a truncated delivery a missing part is still taken for a part of it, in ms. Later it is a new message:
 * the sender may use its reference again. Source: docs/adr/0025.
 */
export const LATE_WINDOW_MS = 600_000;

/** What the placing of further parts asks of a part that an assembly has. */
export interface AssemblyPart {
  /** Of its content, and of its carrier's id where it has one. */
  digest: string;
  /** When it came, or came again, and was acknowledged although the message was closed, in ms; null: it never did. */
  repeatedAtMs: number | null;
}

/** A message in assembly, or one that was closed lately. */
export interface Assembly {
  id: string;
  state: 'open' | 'complete' | 'truncated';
  openedAtMs: number;
  lastPartAtMs: number;
  /** When it was completed or truncated. */
  closedAtMs: number | null;
  /** When its message came to the log, if that was late. */
  broughtAtMs: number | null;
  /** Its message is known to be in the log. */
  done: boolean;
  /** Those that came, by sequence number. */
  parts: ReadonlyMap<number, AssemblyPart>;
}

/** A part that a closed message was given, and that another one may need. */
export interface RepeatedPart {
  assemblyId: string;
  seq: number;
}

export interface ArrivedPart {
  seq: number;
  total: number;
  digest: string;
  atMs: number;
}

/** Where an arrived part belongs. */
export type Placement =
  /** With parts that were taken for those of a closed message just before. */
  | { kind: 'opens'; completes: boolean; takes: readonly RepeatedPart[] }
  | { kind: 'joins'; assemblyId: string; completes: boolean }
  /** Known already: acknowledge, keep nothing. */
  | { kind: 'duplicate'; assemblyId: string }
  /** Its message was delivered truncated: keep the part on it, deliver nothing again. */
  | { kind: 'late'; assemblyId: string };

/**
 * Places a part among the assemblies of its key. Same sequence with other content opens another message; equal
 * content is a duplicate, also of a closed message: as long as that is not in the log, and for some time from then
 * (`remembers`). An open message that lacks the part comes first, unless the carrier of the closed one was told to
 * send it again (`wasPutOff`). A part that no open message lacks, and a truncated one does, came late for that one.
 * What opens a message takes along the parts before it that a closed message was given just now: a sender that uses one
 * reference for all its messages began another one with the same words (docs/adr/0032).
 * @param assemblies all of the part's key (carrier, source, destination, reference with its scheme, total), in any order
 */
export function placePart(assemblies: readonly Assembly[], part: ArrivedPart): Placement {
  if (assemblies.length === 0) return { kind: 'opens', completes: part.total === 1, takes: [] };
  const open = assemblies.filter((assembly) => assembly.state === 'open');
  const same = (assembly: Assembly): boolean => assembly.parts.get(part.seq)?.digest === part.digest;
  const known = open.find(same) ?? assemblies.find((assembly) => same(assembly) && wasPutOff(assembly, part.atMs));
  if (known) return { kind: 'duplicate', assemblyId: known.id };

  const target = nextToFill(open, part);
  if (target) return { kind: 'joins', assemblyId: target.id, completes: target.parts.size + 1 === part.total };

  const closed = assemblies.find((assembly) => same(assembly) && remembers(assembly, part.atMs));
  if (closed) return { kind: 'duplicate', assemblyId: closed.id };

  const takes = repeatedBefore(assemblies, part);
  const completes = takes.length + 1 === part.total;
  const truncated = assemblies.find((assembly) => lacks(assembly, part));
  // All before it came just now: that is no part of an old message which was late, but another message.
  if (truncated && !completes) return { kind: 'late', assemblyId: truncated.id };
  return { kind: 'opens', completes, takes };
}

/** Whether an open assembly has waited long enough to be delivered as what came. */
export function isExpired(openedAtMs: number, nowMs: number, timeoutMs = ASSEMBLY_TIMEOUT_MS): boolean {
  return nowMs - openedAtMs >= timeoutMs;
}

function nextToFill(open: readonly Assembly[], part: ArrivedPart): Assembly | undefined {
  const lacking = open
    .filter((assembly) => !assembly.parts.has(part.seq))
    .sort((a, b) => a.openedAtMs - b.openedAtMs || (a.id < b.id ? -1 : 1));
  return lacking.find((assembly) => part.atMs - assembly.lastPartAtMs <= INTERLEAVE_WINDOW_MS) ?? lacking.at(-1);
}

/**
 * Parts before this one that closed messages were given within the last seconds, each once. Only those before it: the
 * part that carriers send again is mostly the last, whose answer got lost.
 */
function repeatedBefore(assemblies: readonly Assembly[], { seq, atMs }: ArrivedPart): RepeatedPart[] {
  const latest = new Map<number, RepeatedPart & { repeatedAtMs: number }>();
  for (const { id, parts } of assemblies) {
    for (const [place, { repeatedAtMs }] of parts) {
      if (repeatedAtMs === null || place >= seq || atMs - repeatedAtMs > INTERLEAVE_WINDOW_MS) continue;
      const other = latest.get(place);
      if (!other || other.repeatedAtMs < repeatedAtMs) latest.set(place, { assemblyId: id, seq: place, repeatedAtMs });
    }
  }
  return [...latest.values()].map(({ assemblyId, seq: place }) => ({ assemblyId, seq: place }));
}

/** Whether a part that looks like one of a closed message is a copy of it. */
function remembers({ state, closedAtMs, broughtAtMs, done }: Assembly, atMs: number): boolean {
  if (closedAtMs === null) return false;
  if (!done) return true;
  if (broughtAtMs !== null) return atMs - broughtAtMs <= BROUGHT_WINDOW_MS;
  return atMs - closedAtMs <= (state === 'truncated' ? LATE_WINDOW_MS : DUPLICATE_WINDOW_MS);
}

/** Whether its message came to the log late, or does not yet: its last part was answered "later", and comes again. */
function wasPutOff({ state, closedAtMs, broughtAtMs, done }: Assembly, atMs: number): boolean {
  if (state !== 'complete' || closedAtMs === null) return false;
  if (!done) return atMs - closedAtMs > PROMPT_MS;
  return broughtAtMs !== null && atMs - broughtAtMs <= BROUGHT_WINDOW_MS;
}

/** Whether a part is one that a truncated message went without. */
function lacks({ state, closedAtMs, parts }: Assembly, { seq, atMs }: ArrivedPart): boolean {
  return state === 'truncated' && closedAtMs !== null && atMs - closedAtMs <= LATE_WINDOW_MS && !parts.has(seq);
}

/** How long a message waits for its missing parts unless told otherwise, in ms, from its first. Source: protocols.md. */
export const ASSEMBLY_TIMEOUT_MS = 5 * 60_000;

/**
 * How long after completion an equal part still counts as a duplicate, in ms: two response time-outs of a carrier, each
 * of which brings a resend, and our own time to answer. Source: docs/adr/0016.
 */
export const DUPLICATE_WINDOW_MS = 150_000;

/**
 * Two incomplete messages under one key: within this time of its last part the older one gets the next part (the
 * parts came interleaved), later the newer one does (the older lost its part). In ms.
 */
export const INTERLEAVE_WINDOW_MS = 10_000;

/** How long after a truncated delivery a missing part is still taken for a part of it, in ms. Later it is a new message. */
export const LATE_WINDOW_MS = 3_600_000;

/** What makes parts candidates for one message. */
export interface AssemblyKey {
  carrierId: string;
  source: string;
  destination: string;
  /** With the scheme, so that an 8-bit and a 16-bit reference never meet. */
  ref: string;
  total: number;
}

/** A message in assembly, or one that was closed lately. */
export interface Assembly {
  id: string;
  state: 'open' | 'complete' | 'truncated';
  openedAtMs: number;
  lastPartAtMs: number;
  /** When it was completed or truncated. */
  closedAtMs: number | null;
  /** Digest of each part's content by sequence number. */
  parts: ReadonlyMap<number, string>;
}

export interface ArrivedPart {
  seq: number;
  total: number;
  digest: string;
  atMs: number;
}

/** Where an arrived part belongs. */
export type Placement =
  | { kind: 'opens'; completes: boolean }
  | { kind: 'joins'; assemblyId: string; completes: boolean }
  /** Known already: acknowledge, keep nothing. */
  | { kind: 'duplicate'; assemblyId: string }
  /** Its message was delivered truncated: keep the part on it, deliver nothing again. */
  | { kind: 'late'; assemblyId: string };

/**
 * Places a part among the assemblies of its key. Same sequence with other content opens another message; equal
 * content is a duplicate, also until 150 s after completion.
 * @param assemblies all of the part's key, in any order
 */
export function placePart(assemblies: readonly Assembly[], part: ArrivedPart): Placement {
  if (assemblies.length === 0) return { kind: 'opens', completes: part.total === 1 };
  const open = assemblies.filter((assembly) => assembly.state === 'open');
  const same = (assembly: Assembly): boolean => assembly.parts.get(part.seq) === part.digest;
  const known = open.find(same);
  if (known) return { kind: 'duplicate', assemblyId: known.id };

  const target = nextToFill(open, part);
  if (target) return { kind: 'joins', assemblyId: target.id, completes: target.parts.size + 1 === part.total };

  const remembered = assemblies.filter((assembly) => remembers(assembly, part));
  const done = remembered.find(same);
  if (done) return { kind: 'duplicate', assemblyId: done.id };

  const truncated = remembered.find((assembly) => assembly.state === 'truncated' && !assembly.parts.has(part.seq));
  if (truncated) return { kind: 'late', assemblyId: truncated.id };
  return { kind: 'opens', completes: part.total === 1 };
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

/** Whether a closed message still answers for parts that look like its own. */
function remembers(assembly: Assembly, part: ArrivedPart): boolean {
  if (assembly.closedAtMs === null) return false;
  const windowMs = assembly.state === 'truncated' ? LATE_WINDOW_MS : DUPLICATE_WINDOW_MS;
  return part.atMs - assembly.closedAtMs <= windowMs;
}

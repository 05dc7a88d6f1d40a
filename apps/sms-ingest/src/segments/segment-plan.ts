import { placePart } from '#libs/sms';
import type { CarrierIdentity } from '../identities/carrier-identity.js';
import type { InboundEnvelope } from '../intake/inbound.js';
import { partDigest, type StoredPart } from './sealed-part.js';
import type { KeptPart, StoredAssembly } from './stored-assembly.js';

/** A part of a message as it came. */
export interface ArrivedSegment {
  key: string;
  seq: number;
  total: number;
  part: StoredPart;
  envelope: InboundEnvelope;
  /** Its carrier's id says that it was taken before: at most it brings its message to the log. */
  known: boolean;
}

/**
 * What became of a part. `whole`: its message has to come to the log before the part is acknowledged. `crowded`: nothing,
 * since too many messages of its key lack parts.
 */
export type Placed =
  { kind: 'stored' } | { kind: 'duplicate' } | { kind: 'crowded' } | { kind: 'whole'; assembly: StoredAssembly };

export interface NewSegment {
  assembly: StoredAssembly;
  seq: number;
  part: StoredPart;
  atMs: number;
}

/** What has to be written for the parts of a batch to be durable. */
export interface SegmentWrites {
  opened: readonly { key: string; assembly: StoredAssembly }[];
  /** Known assemblies that got parts or were closed. */
  changed: readonly StoredAssembly[];
  /** Closed ones that were given a part, or gave it to another, and of which nothing else has changed. */
  repeated: readonly StoredAssembly[];
  /** Those whose message is whole and still has to come to the log. */
  whole: readonly StoredAssembly[];
  segments: readonly NewSegment[];
  /** Identities of parts that are taken with this; a copy of them makes nothing new from then on. */
  taken: readonly CarrierIdentity[];
}

export interface PlanIds {
  assembly: (atMs: number) => string;
  message: (atMs: number) => string;
}

/** All that lack parts are read and opened for each part of their key. Far more than a sender has under one reference. */
const OPEN_MAX = 100;

/** Decides where the parts of one batch belong, in their order: each sees what the ones before it did. */
export class SegmentPlan {
  private readonly opened = new Map<string, { key: string; assembly: StoredAssembly }>();
  private readonly changed = new Set<StoredAssembly>();
  private readonly repeated = new Set<StoredAssembly>();
  private readonly whole = new Set<StoredAssembly>();
  private readonly segments: NewSegment[] = [];
  private readonly taken: CarrierIdentity[] = [];

  /** @param known all assemblies of the keys of the batch; the plan changes them */
  constructor(
    private readonly known: Map<string, StoredAssembly[]>,
    private readonly ids: PlanIds,
  ) {}

  get writes(): SegmentWrites {
    return {
      opened: [...this.opened.values()],
      changed: [...this.changed],
      repeated: [...this.repeated].filter((assembly) => !this.changed.has(assembly) && !this.opened.has(assembly.id)),
      whole: [...this.whole],
      segments: this.segments,
      taken: this.taken,
    };
  }

  place(segment: ArrivedSegment, atMs: number): Placed {
    const { envelope, part, known } = segment;
    const placed = this.placed(segment, atMs);
    if (part.identity !== undefined && !known && placed.kind !== 'crowded') {
      this.taken.push({ carrierId: envelope.carrierId, identity: part.identity });
    }
    return placed;
  }

  private placed(segment: ArrivedSegment, atMs: number): Placed {
    const { key, seq, total, part } = segment;
    const assemblies = this.known.get(key) ?? [];
    const digest = partDigest(part);
    const placement = placePart(assemblies, { seq, total, digest, atMs });
    if (placement.kind === 'duplicate') return this.copy(assemblyIn(assemblies, placement), segment, atMs);
    if (segment.known) return { kind: 'duplicate' };
    const kept: KeptPart = { stored: part, digest, late: placement.kind === 'late', repeatedAtMs: null };
    if (placement.kind === 'opens') {
      if (assemblies.filter(({ state }) => state === 'open').length >= OPEN_MAX) return { kind: 'crowded' };
      const opened = this.open(segment, atMs);
      for (const repeat of placement.takes) this.takeOver(opened, assemblyIn(assemblies, repeat), repeat.seq, atMs);
      return this.fill(opened, seq, kept, placement, atMs);
    }
    const assembly = assemblyIn(assemblies, placement);
    if (placement.kind === 'joins') return this.fill(assembly, seq, kept, placement, atMs);
    this.keep(assembly, seq, kept, atMs);
    this.noteRepeat(assembly, seq, atMs);
    return { kind: 'stored' };
  }

  /** The assembly has this part already. */
  private copy(assembly: StoredAssembly, { seq, part }: ArrivedSegment, atMs: number): Placed {
    if (assembly.state === 'open') return { kind: 'duplicate' };
    // With an identity it is surely a copy.
    if (part.identity === undefined) this.noteRepeat(assembly, seq, atMs);
    return assembly.done ? { kind: 'duplicate' } : this.bringAgain(assembly);
  }

  /** A closed message was given the part; should the next one prove to be of another message, that needs it. */
  private noteRepeat(assembly: StoredAssembly, seq: number, atMs: number): void {
    partOf(assembly, seq).repeatedAtMs = atMs;
    this.repeated.add(assembly);
  }

  /** What a closed message was given belonged to the one that was opened now. */
  private takeOver(assembly: StoredAssembly, from: StoredAssembly, seq: number, atMs: number): void {
    const repeated = partOf(from, seq);
    this.keep(assembly, seq, { ...repeated, late: false, repeatedAtMs: null }, atMs);
    repeated.repeatedAtMs = null;
    this.repeated.add(from);
  }

  /** Closed, but its message got lost on the way to the log: a resend brings it there. */
  private bringAgain(assembly: StoredAssembly): Placed {
    this.whole.add(assembly);
    // It may have been written by an older release, which marks it in its own row.
    if (!this.opened.has(assembly.id)) this.changed.add(assembly);
    return { kind: 'whole', assembly };
  }

  /** For the assembly, and for the tables. */
  private keep(assembly: StoredAssembly, seq: number, part: KeptPart, atMs: number): void {
    assembly.parts.set(seq, part);
    this.segments.push({ assembly, seq, part: part.stored, atMs });
  }

  private fill(
    assembly: StoredAssembly,
    seq: number,
    part: KeptPart,
    { completes }: { completes: boolean },
    atMs: number,
  ): Placed {
    this.keep(assembly, seq, part, atMs);
    assembly.lastPartAtMs = atMs;
    if (!this.opened.has(assembly.id)) this.changed.add(assembly);
    if (!completes) return { kind: 'stored' };
    assembly.state = 'complete';
    assembly.closedAtMs = atMs;
    assembly.messageId = this.ids.message(atMs);
    this.whole.add(assembly);
    return { kind: 'whole', assembly };
  }

  private open({ key, total, envelope }: ArrivedSegment, atMs: number): StoredAssembly {
    const assembly: StoredAssembly = {
      id: this.ids.assembly(atMs),
      state: 'open',
      total,
      openedAtMs: atMs,
      lastPartAtMs: atMs,
      closedAtMs: null,
      broughtAtMs: null,
      envelope,
      messageId: null,
      done: false,
      parts: new Map(),
    };
    this.opened.set(assembly.id, { key, assembly });
    const others = this.known.get(key);
    if (others) others.push(assembly);
    else this.known.set(key, [assembly]);
    return assembly;
  }
}

function partOf({ parts }: StoredAssembly, seq: number): KeptPart {
  const part = parts.get(seq);
  if (part === undefined) throw new Error('a part is repeated that was not there');
  return part;
}

function assemblyIn(assemblies: readonly StoredAssembly[], { assemblyId }: { assemblyId: string }): StoredAssembly {
  const assembly = assemblies.find(({ id }) => id === assemblyId);
  if (assembly === undefined) throw new Error('a part was placed into an assembly that is not there');
  return assembly;
}

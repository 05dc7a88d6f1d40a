import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock, IdGenerator } from '#libs/contracts';
import type { SqlRunner } from '#libs/persistence';
import { CLOCK, IDS } from '#libs/service-kit';
import { ASSEMBLY_TIMEOUT_MS, isExpired, placePart, type Concatenation } from '#libs/sms';
import type { InboundEnvelope, InboundPart, IntakeOutcome } from '../intake/inbound.js';
import { IngestMetrics } from '../intake/ingest-metrics.service.js';
import { MessageRouter } from '../routing/message-router.service.js';
import { assemblyKey } from './assembly-key.js';
import { partDigest } from './sealed-part.js';
import { SegmentsRepository } from './segments.repository.js';
import { assembledMessage, type StoredAssembly } from './stored-assembly.js';

/** A closed assembly whose message has to become durable before its last part is acknowledged. */
type Placed = { kind: 'stored' } | { kind: 'duplicate' } | { kind: 'whole'; assembly: StoredAssembly };

/** Puts parts together, whichever bind or replica they come over. */
@Injectable()
export class SegmentAssembler {
  constructor(
    private readonly repository: SegmentsRepository,
    private readonly router: MessageRouter,
    private readonly metrics: IngestMetrics,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdGenerator,
  ) {}

  /** Resolves once the part is durable and, if it was the last one, its message too. */
  async add(inbound: InboundPart, concatenation: Concatenation): Promise<IntakeOutcome> {
    const key = assemblyKey(inbound, concatenation);
    const placed = await this.repository.withKey(key, (transaction) =>
      this.place(transaction, key, inbound, concatenation),
    );
    if (placed.kind === 'stored') return 'segment';
    if (placed.kind === 'duplicate') return 'duplicate';
    const outcome = await this.router.route(assembledMessage(placed.assembly));
    await this.repository.markDone(placed.assembly.id);
    return outcome;
  }

  /** Delivers messages whose missing parts never came as what came. */
  async expire(limit: number): Promise<void> {
    const before = new Date(this.clock.now() - ASSEMBLY_TIMEOUT_MS);
    for (const key of await this.repository.overdueKeys(before, limit)) {
      await this.repository.withKey(key, async (transaction) => {
        const assemblies = await this.repository.ofKey(transaction, key);
        for (const assembly of assemblies) {
          if (assembly.state !== 'open' || !isExpired(assembly.openedAtMs, this.clock.now())) continue;
          const atMs = this.clock.now();
          await this.repository.truncate(transaction, assembly.id, this.ids.next('message', atMs), atMs);
        }
      });
    }
  }

  /**
   * Publishes truncated messages, and complete ones that a crash or a lost log left behind.
   * @param completedBefore those completed later are on their way with their last part
   */
  async finishUndone(limit: number, completedBefore: Date): Promise<void> {
    for (const id of await this.repository.undoneIds(completedBefore, limit)) {
      await this.repository.finish(id, async (assembly) => {
        await this.router.route(assembledMessage(assembly));
        if (assembly.state === 'truncated') this.metrics.deliveredTruncated();
      });
    }
  }

  private async place(
    transaction: SqlRunner,
    key: string,
    inbound: InboundPart,
    { seq, total }: Concatenation,
  ): Promise<Placed> {
    const assemblies = await this.repository.ofKey(transaction, key);
    const { part, ...envelope } = inbound;
    const atMs = this.clock.now();
    const placement = placePart(assemblies, { seq, total, digest: partDigest(part), atMs });
    if (placement.kind === 'duplicate') {
      const known = assemblies.find((assembly) => assembly.id === placement.assemblyId);
      // Closed, but its message got lost on the way to the log: the resend brings it there.
      return known && known.state !== 'open' && !known.done
        ? { kind: 'whole', assembly: known }
        : { kind: 'duplicate' };
    }
    const target = placement.kind === 'opens' ? null : assemblies.find(({ id }) => id === placement.assemblyId);
    const assembly = target ?? openedAssembly(total, envelope, atMs);
    const completes = placement.kind !== 'late' && placement.completes;
    const messageId = this.ids.next('message', atMs);
    await this.repository.addPart(transaction, {
      ...{ assemblyId: assembly.id, seq, part, atMs },
      ...(placement.kind === 'opens' ? { opens: { key, total, envelope } } : {}),
      ...(completes ? { closes: { messageId } } : {}),
    });
    if (!completes) return { kind: 'stored' };
    const content = new Map([...assembly.content, [seq, part]]);
    const closed = { state: 'complete', messageId, closedAtMs: atMs, lastPartAtMs: atMs } as const;
    return { kind: 'whole', assembly: { ...assembly, content, ...closed } };
  }
}

/** An assembly as its first part opens it. */
function openedAssembly(total: number, envelope: InboundEnvelope, atMs: number): StoredAssembly {
  return {
    id: randomUUID(),
    state: 'open',
    total,
    openedAtMs: atMs,
    lastPartAtMs: atMs,
    closedAtMs: null,
    envelope,
    messageId: null,
    done: false,
    content: new Map(),
    parts: new Map(),
  };
}

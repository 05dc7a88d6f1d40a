import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DomainError, type Clock, type IdGenerator } from '#libs/contracts';
import { SealedTextError } from '#libs/security';
import { CLOCK, IDS, LOGGER } from '#libs/service-kit';
import { PROMPT_MS, type Concatenation } from '#libs/sms';
import { CarrierIdentitiesRepository } from '../identities/carrier-identities.repository.js';
import { isPermanent } from '../intake/permanent-failure.js';
import { FinishedMarks } from '../intake/finished-marks.js';
import { GroupCommit } from '../intake/group-commit.js';
import type { InboundEnvelope, InboundPart, IntakeOutcome } from '../intake/inbound.js';
import { SharedWork } from '../intake/shared-work.js';
import { MessageRouter } from '../routing/message-router.service.js';
import { AnswersTogether } from './answers-together.js';
import { assemblyId } from './assembly-id.js';
import { assemblyKey, partIdentity } from './assembly-key.js';
import { SegmentPlan, type ArrivedSegment, type Placed } from './segment-plan.js';
import { SegmentsRepository } from './segments.repository.js';
import { assembledMessage, type StoredAssembly } from './stored-assembly.js';

const BATCH_MAX = 500;
/** What a batch costs by itself hardly counts any more among what its parts cost. */
const BATCH_ENOUGH = 250;
/** An answer that goes out brings the carrier's next part within this time. */
const GATHER_MS = 2;
/** A batch of another replica takes a few ms. */
const BUSY_PAUSE_MS = 5;
const BUSY_TRIES = 100;

/** A part is claimed before it is known which message it belongs to. */
const NO_MESSAGE = '';

/** A part in its place, and those it was placed with. */
interface PlacedInBatch {
  placed: Placed;
  answers: AnswersTogether;
}

/** What becomes of a part in a batch. null: another replica works on its key just now. */
type InBatch<T> = T | SealedTextError | null;

/** Puts parts together, whichever bind or replica they come over. */
@Injectable()
export class SegmentAssembler implements BeforeApplicationShutdown {
  private readonly commits = new GroupCommit<ArrivedSegment, InBatch<PlacedInBatch>>(
    (segments) => this.commit(segments),
    {
      itemsMax: BATCH_MAX,
      isItemsOwn: isPermanent,
      gather: { heard: () => this.lastAnswers.over, momentMs: GATHER_MS, enough: BATCH_ENOUGH },
    },
  );
  /** A resend of a last part joins the bringing of its message to the log. */
  private readonly bringing = new SharedWork<IntakeOutcome>();
  private lastAnswers = new AnswersTogether(0);
  private readonly finished: FinishedMarks;

  constructor(
    private readonly repository: SegmentsRepository,
    private readonly router: MessageRouter,
    private readonly identities: CarrierIdentitiesRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdGenerator,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.finished = new FinishedMarks(
      (ids) => this.repository.transact([], ids, () => ({ writes: NOTHING, outcome: undefined })),
      (error) => {
        logger.warn({ err: error }, 'finished messages not marked yet; trying again');
      },
    );
  }

  /** After the links are drained: what they brought is marked, too. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.finished.flush();
    await this.repository.close();
  }

  /**
   * Resolves once the part is durable and, if it was the last one, its message too. Doing it again changes nothing.
   * @param untilMs when nobody waits for that any longer, by performance.now()
   */
  async add({ envelope, part }: InboundPart, concatenation: Concatenation, untilMs: number): Promise<IntakeOutcome> {
    const { seq, total } = concatenation;
    const identity = partIdentity(envelope, concatenation);
    const known = identity !== null && (await this.claim(envelope, identity, untilMs));
    const key = assemblyKey(envelope, concatenation);
    const named = identity === null ? part : { ...part, identity };
    const { placed, answers } = await this.placed({ key, seq, total, part: named, envelope, known });
    if (placed.kind === 'crowded') {
      throw new DomainError('service_unavailable', 'Too many messages of this sender and reference lack parts.');
    }
    if (placed.kind === 'duplicate') return 'duplicate';
    if (placed.kind === 'whole') return answers.during(() => this.bringOnce(placed.assembly));
    await answers.over;
    return 'segment';
  }

  /** Whether the part was taken before, however long ago: its message may be forgotten here. */
  private async claim({ carrierId }: InboundEnvelope, identity: string, untilMs: number): Promise<boolean> {
    const unknown = { messageId: NO_MESSAGE, readyAtMs: this.clock.now() };
    const { done } = await this.identities.claim({ carrierId, identity }, unknown, untilMs);
    return done;
  }

  private async bringOnce(assembly: StoredAssembly): Promise<IntakeOutcome> {
    // A resend: the message came to the log after the batch had looked, and before it was committed.
    if (this.finished.has(assembly.id)) return 'duplicate';
    return (await this.bringing.run(assembly.id, () => this.bring(assembly))).result;
  }

  private async bring(assembly: StoredAssembly): Promise<IntakeOutcome> {
    const outcome = await this.router.route(assembledMessage(assembly));
    const atMs = this.clock.now();
    if (atMs - (assembly.closedAtMs ?? atMs) > PROMPT_MS) await this.repository.brought(assembly.id, new Date(atMs));
    this.finished.add(assembly.id);
    return outcome;
  }

  private async placed(segment: ArrivedSegment): Promise<PlacedInBatch> {
    for (let tries = 0; tries < BUSY_TRIES; tries += 1) {
      const placed = await this.commits.add(segment);
      if (placed instanceof SealedTextError) throw placed;
      if (placed !== null) return placed;
      await pause(BUSY_PAUSE_MS);
    }
    throw new DomainError('service_unavailable', 'Another replica works on this message.');
  }

  private async commit(segments: readonly ArrivedSegment[]): Promise<InBatch<PlacedInBatch>[]> {
    const keys = [...new Set(segments.map(({ key }) => key))];
    const outcomes = await this.finished.withMarks((done) =>
      this.repository.transact(keys, done, ({ known, unreadable }) => {
        for (const assembly of [...known.values()].flat()) assembly.done ||= this.finished.has(assembly.id);
        const plan = new SegmentPlan(known, {
          assembly: assemblyId,
          message: (atMs) => this.ids.next('message', atMs),
        });
        const atMs = this.clock.now();
        const outcome = segments.map((segment): InBatch<Placed> =>
          known.has(segment.key) ? plan.place(segment, atMs) : (unreadable.get(segment.key) ?? null),
        );
        return { writes: plan.writes, outcome };
      }),
    );
    const answers = new AnswersTogether(outcomes.filter(isWhole).length);
    this.lastAnswers = answers;
    return outcomes.map((placed) =>
      placed === null || placed instanceof SealedTextError ? placed : { placed, answers },
    );
  }
}

function isWhole(placed: InBatch<Placed>): boolean {
  return placed !== null && 'kind' in placed && placed.kind === 'whole';
}

const NOTHING = { opened: [], changed: [], repeated: [], whole: [], segments: [], taken: [] };

import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import type { EventLog } from '#libs/messaging';
import { EVENT_LOG, LOGGER } from '#libs/service-kit';
import { EventPresenter } from './event-presenter.service.js';
import { LiveFeed } from './live-feed.service.js';
import type { Place, StreamPositions } from './stream-positions.js';
import { StreamSending } from './stream-sending.service.js';
import type { Subscriber } from './subscriber.adapter.js';
import { Subscribers } from './subscribers.js';

/** Records read at a time; all that a pass keeps in memory. */
const PAGE_RECORDS = 1_000;
/** When this few are left, the live feed waits for the pass to read them, and takes its streams over. */
const JOIN_RECORDS = 500;
/** A pass that does not get near the end in so many rounds joins all the same. */
const ROUNDS_MAX = 20;
/** A stream that is further behind goes with others that are, so that those of a short break are back at once. */
const SHORT_BREAK_RECORDS = 20_000;
const READS_ON_MS_MAX = 10_000;
const RETRY_MS = 1_000;

interface Lane {
  waiting: Subscriber[];
  busy: boolean;
}

/**
 * Brings streams that go on from an earlier event to the live feed. Those that come while a pass over the log is under
 * way go together on the next one: after a restart a thousand streams cost what one does.
 */
@Injectable()
export class CatchUp implements OnModuleDestroy {
  private readonly lanes: Readonly<Record<'short' | 'long', Lane>> = {
    short: { waiting: [], busy: false },
    long: { waiting: [], busy: false },
  };
  private readonly stopping = new AbortController();

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly live: LiveFeed,
    private readonly presenter: EventPresenter,
    private readonly sending: StreamSending,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleDestroy(): void {
    this.stopping.abort();
  }

  /** Sends the subscriber everything from `from` on: first what the log holds, then what comes. */
  async join(subscriber: Subscriber, from: StreamPositions): Promise<void> {
    subscriber.seen = from;
    const behind = from.behind(await this.live.positions());
    const lane = this.lanes[behind <= SHORT_BREAK_RECORDS ? 'short' : 'long'];
    lane.waiting.push(subscriber);
    if (!lane.busy) void this.run(lane);
  }

  private async run(lane: Lane): Promise<void> {
    lane.busy = true;
    while (lane.waiting.length > 0 && !this.stopping.signal.aborted) {
      await this.pass(lane.waiting.splice(0));
    }
    lane.busy = false;
  }

  private async pass(group: readonly Subscriber[]): Promise<void> {
    const members = new Subscribers<Subscriber>();
    for (const subscriber of group) members.add(subscriber);
    let cursor: StreamPositions | null = null;
    while (members.size > 0 && !this.stopping.signal.aborted) {
      try {
        cursor ??= startOf(group, await this.live.positions());
        await this.approach(cursor, members);
        await this.joinLive(cursor, members);
        return;
      } catch (error) {
        this.logger.warn({ err: error, streams: members.size }, 'streams could not catch up; trying again');
        // Rejects only because the service stops.
        await delay(RETRY_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
        leave(members);
      }
    }
  }

  private async approach(cursor: StreamPositions, members: Subscribers<Subscriber>): Promise<void> {
    for (let round = 0; round < ROUNDS_MAX; round++) {
      const target = (await this.live.positions()).copy();
      if (members.size === 0 || cursor.behind(target) <= JOIN_RECORDS) return;
      await this.readTo(cursor, target, members, async () => {
        await Promise.all(members.all().map((subscriber) => subscriber.keepUp(READS_ON_MS_MAX)));
      });
    }
  }

  /** All streams of the replica wait for this: it waits for no reader. One that cannot take what is left is cut. */
  private joinLive(cursor: StreamPositions, members: Subscribers<Subscriber>): Promise<void> {
    return this.live.betweenEvents(async (positions) => {
      await this.readTo(cursor, positions, members, () => Promise.resolve());
      // One that has gone would stay for ever: its `close` is over.
      leave(members);
      for (const subscriber of members.all()) this.live.subscribers.add(subscriber);
    });
  }

  private async readTo(
    cursor: StreamPositions,
    target: StreamPositions,
    members: Subscribers<Subscriber>,
    betweenPages: () => Promise<void>,
  ): Promise<void> {
    for (const place of target.places()) {
      while (cursor.get(place) < target.get(place) && members.size > 0) {
        await this.readPage(place, cursor, target.get(place), members);
        await betweenPages();
        leave(members);
      }
    }
  }

  private async readPage(
    place: Place,
    cursor: StreamPositions,
    end: number,
    members: Subscribers<Subscriber>,
  ): Promise<void> {
    const read = await this.log.read({ ...place, offset: cursor.get(place) }, PAGE_RECORDS);
    const records = read.filter(({ offset }) => offset < end);
    const events = await this.presenter.present(records, (audience) => members.mayWant(audience));
    await this.sending.send(events, cursor, members);
    const last = read.at(-1);
    // Offsets have gaps: a page that is not full, or ends beyond, says that nothing is left.
    const isLastPage = read.length < PAGE_RECORDS || last === undefined || last.offset + 1 >= end;
    cursor.set(place, isLastPage ? end : last.offset + 1);
  }
}

/** The earliest of where they go on, and nowhere ahead of the live feed, which may lag behind another replica's. */
function startOf(group: readonly Subscriber[], live: StreamPositions): StreamPositions {
  return group.reduce((start, { seen }) => (seen === null ? start : start.merged(seen, Math.min)), live.copy());
}

/** Takes those off that have gone. */
function leave(members: Subscribers<Subscriber>): void {
  for (const subscriber of members.all()) if (!subscriber.isOpen) members.remove(subscriber);
}

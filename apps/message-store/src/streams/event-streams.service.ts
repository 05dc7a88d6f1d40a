import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Counter, Gauge, type Registry } from 'prom-client';
import { DomainError } from '#libs/contracts';
import { METRICS } from '#libs/service-kit';
import { CatchUp } from './catch-up.service.js';
import { EventIds } from './event-ids.service.js';
import { LiveFeed } from './live-feed.service.js';
import { CLOSING_FRAME, eventBody, eventFrame, heartbeatFrame, openingFrame } from './sse-frames.js';
import { StreamSending } from './stream-sending.service.js';
import { resumedAt, type StreamStart } from './stream-start.js';
import type { StreamFilter } from './streamed-event.js';
import { Subscriber } from './subscriber.adapter.js';

/** Seconds between two heartbeats of a stream. Proxies end what is silent for 30 or 60. */
const HEARTBEAT_S = 15;

/** The event streams that are open on this replica. */
@Injectable()
export class EventStreams implements OnModuleInit, OnModuleDestroy {
  /** Each takes its turn in one of these seconds, so that many do not beat at once. */
  private readonly bySecond = Array.from({ length: HEARTBEAT_S }, () => new Set<Subscriber>());
  private readonly cut: Counter;
  private opened = 0;
  private second = 0;
  private stopping = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly live: LiveFeed,
    private readonly catchUp: CatchUp,
    private readonly ids: EventIds,
    private readonly sending: StreamSending,
    @Inject(METRICS) metrics: Registry,
  ) {
    const { bySecond } = this;
    new Gauge({
      name: 'meisim_open_streams',
      help: 'Event streams that clients read now.',
      registers: [metrics],
      collect() {
        this.set(bySecond.reduce((sum, streams) => sum + streams.size, 0));
      },
    });
    this.cut = new Counter({
      name: 'meisim_streams_cut_total',
      help: 'Event streams ended because their client read too slowly.',
      registers: [metrics],
    });
  }

  onModuleInit(): void {
    this.timer = setInterval(() => {
      this.beat();
    }, 1_000).unref();
  }

  onModuleDestroy(): void {
    this.stopping = true;
    clearInterval(this.timer);
    for (const streams of this.bySecond) for (const stream of streams) stream.finish(CLOSING_FRAME);
  }

  /**
   * A stream of what the filter lets through, from now on or from where `lastEventId` says.
   * @throws DomainError service_unavailable when the service stops
   */
  async open(filter: StreamFilter, lastEventId: string | null): Promise<Subscriber> {
    const start = lastEventId === null ? null : await this.startOf(lastEventId);
    if (this.stopping) throw new DomainError('service_unavailable', 'The service is stopping. Connect again.');
    const stream = this.newStream(filter);
    try {
      await (start ? this.goOn(stream, start) : this.begin(stream));
      return stream;
    } catch (error) {
      stream.destroy();
      throw error;
    }
  }

  private newStream(filter: StreamFilter): Subscriber {
    const stream = new Subscriber(filter, () => {
      this.cut.inc();
    });
    const second = this.bySecond[this.opened++ % HEARTBEAT_S];
    second?.add(stream);
    stream.once('close', () => {
      second?.delete(stream);
      this.live.subscribers.remove(stream);
    });
    return stream;
  }

  private async startOf(lastEventId: string): Promise<StreamStart> {
    return resumedAt(this.ids.read(lastEventId), await this.live.held());
  }

  private begin(stream: Subscriber): Promise<void> {
    return this.live.betweenEvents((positions) => {
      stream.send(openingFrame(this.ids.write(positions)));
      if (stream.isOpen) this.live.subscribers.add(stream);
      return Promise.resolve();
    });
  }

  private async goOn(stream: Subscriber, { from, reset }: StreamStart): Promise<void> {
    stream.send(openingFrame(null));
    if (reset !== null) {
      stream.send(eventFrame(eventBody('events.reset', JSON.stringify({ reason: reset })), this.ids.write(from)));
    }
    await this.catchUp.join(stream, from);
  }

  private beat(): void {
    this.second = (this.second + 1) % HEARTBEAT_S;
    const streams = [...(this.bySecond[this.second] ?? [])];
    if (streams.length === 0) return;
    // Between events: an id that says more than was sent would lose events.
    this.live
      .betweenEvents((positions) => {
        const shared = this.sending.sharedId(positions);
        for (const stream of streams) {
          const id = this.live.subscribers.has(stream) ? this.sending.idFor(stream, positions, shared) : null;
          stream.send(heartbeatFrame(id));
        }
        return Promise.resolve();
      })
      .catch(() => {
        for (const stream of streams) stream.send(heartbeatFrame(null));
      });
  }
}

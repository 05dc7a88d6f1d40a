import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { EventLog, LogRecord, Tail } from '#libs/messaging';
import { EVENT_LOG } from '#libs/service-kit';
import { EventPresenter } from './event-presenter.service.js';
import { isStreamed, STREAMED_TOPICS, StreamPositions } from './stream-positions.js';
import type { HeldPartition } from './stream-start.js';
import { StreamSending } from './stream-sending.service.js';
import type { Subscriber } from './subscriber.adapter.js';
import { Subscribers } from './subscribers.js';
import { Turns } from './turns.js';

/** One tail of the log for all streams of this replica; it begins with the first of them. */
@Injectable()
export class LiveFeed implements OnModuleDestroy {
  readonly subscribers = new Subscribers<Subscriber>();
  private readonly turns = new Turns();
  private following: Promise<{ tail: Tail; positions: StreamPositions }> | null = null;

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly presenter: EventPresenter,
    private readonly sending: StreamSending,
  ) {}

  async onModuleDestroy(): Promise<void> {
    const following = await this.following?.catch(() => null);
    await following?.tail.stop();
  }

  /** How far this replica has come. Rejects while the log cannot be reached. */
  async positions(): Promise<StreamPositions> {
    return (await this.follow()).positions;
  }

  /** What the streamed topics hold now. Rejects while the log cannot be reached. */
  async held(): Promise<HeldPartition[]> {
    const topics = STREAMED_TOPICS.map(async (topic) =>
      (await this.log.positions(topic)).map((bounds) => ({ topic, ...bounds })),
    );
    return (await Promise.all(topics)).flat();
  }

  /** Does something while no event is sent: whoever subscribes in it gets all that comes after it, and nothing else. */
  async betweenEvents<T>(work: (positions: StreamPositions) => Promise<T>): Promise<T> {
    const { positions } = await this.follow();
    return this.turns.take(() => work(positions));
  }

  private follow(): Promise<{ tail: Tail; positions: StreamPositions }> {
    this.following ??= this.start().catch((error: unknown) => {
      this.following = null;
      throw error;
    });
    return this.following;
  }

  private async start(): Promise<{ tail: Tail; positions: StreamPositions }> {
    const held = await this.held();
    const from = held.map(({ topic, partition, end }) => ({ topic, partition, offset: end }));
    const positions = StreamPositions.of(from);
    const onRecords = (records: readonly LogRecord[]): Promise<void> =>
      this.turns.take(() => this.take(records, positions));
    return { tail: await this.log.tail({ topics: STREAMED_TOPICS, from, onRecords }), positions };
  }

  /** What can fail comes before anything is sent: the tail then hands the same records over again. */
  private async take(records: readonly LogRecord[], positions: StreamPositions): Promise<void> {
    const events = await this.presenter.present(records, (audience) => this.subscribers.mayWant(audience));
    await this.sending.send(events, positions, this.subscribers);
    const last = records.at(-1);
    if (last && isStreamed(last.topic)) {
      positions.set({ topic: last.topic, partition: last.partition }, last.offset + 1);
    }
  }
}

import { Injectable } from '@nestjs/common';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { EventIds } from './event-ids.service.js';
import type { PresentedEvent } from './event-presenter.service.js';
import { eventFrame } from './sse-frames.js';
import type { StreamPositions } from './stream-positions.js';
import type { Subscriber } from './subscriber.adapter.js';
import type { Subscribers } from './subscribers.js';

/** Events sent before sockets get their turn: a burst to one account must not look like a slow reader. */
const BURST = 50;

/** Hands events to those that want them, each with an id from which that very stream goes on. */
@Injectable()
export class StreamSending {
  constructor(private readonly ids: EventIds) {}

  /** @param positions of whoever reads the log for these subscribers; moved behind each event. Does not fail. */
  async send(
    events: readonly PresentedEvent[],
    positions: StreamPositions,
    subscribers: Subscribers<Subscriber>,
  ): Promise<void> {
    for (const [index, event] of events.entries()) {
      positions.set(event.place, event.offset + 1);
      this.sendOne(event, positions, subscribers);
      if (index % BURST === BURST - 1) await nextTurn();
    }
  }

  /** The id from which a subscriber goes on when everything below `positions` was sent to it. */
  idFor(subscriber: Subscriber, positions: StreamPositions, shared: () => string): string {
    if (subscriber.seen !== null && positions.behind(subscriber.seen) === 0) subscriber.seen = null;
    return subscriber.seen === null ? shared() : this.ids.write(positions.merged(subscriber.seen, Math.max));
  }

  /** The id of these positions, made once and only when somebody needs it. */
  sharedId(positions: StreamPositions): () => string {
    let id: string | null = null;
    return () => (id ??= this.ids.write(positions));
  }

  private sendOne(event: PresentedEvent, positions: StreamPositions, subscribers: Subscribers<Subscriber>): void {
    const shared = this.sharedId(positions);
    for (const subscriber of subscribers.wanting(event.audience)) {
      if (subscriber.seen !== null && event.offset < subscriber.seen.get(event.place)) continue;
      subscriber.send(eventFrame(event.body, this.idFor(subscriber, positions, shared)));
    }
  }
}

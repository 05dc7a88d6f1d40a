import { EventPattern } from '@nestjs/microservices';
import type { EventByTopic, Topic } from '#libs/contracts';
import type { ConsumeKind, EventContext } from './event-context.js';

/** What a consumer of `T` gets: one event, or a list of them with kind `batch`. */
type Consumed<T extends Topic, K extends ConsumeKind> = K extends { kind: 'batch' }
  ? EventByTopic[T][]
  : EventByTopic[T];

type ConsumerMethod<T extends Topic, K extends ConsumeKind> = (
  target: object,
  name: string | symbol,
  method: TypedPropertyDescriptor<(events: Consumed<T, K>, context: EventContext) => unknown>,
) => void;

/**
 * `@EventPattern` with types: the method under it takes this topic's events (`@Payload()`), in the way that `kind`
 * says, and their records and headers (`@Ctx()`), if it wants them.
 */
export function Consume<T extends Topic, const K extends ConsumeKind>(topic: T, kind: K): ConsumerMethod<T, K> {
  const decorate: MethodDecorator = EventPattern<Topic>(topic, kind);
  return (target, name, method) => {
    decorate(target, name, method);
  };
}

import { EventPattern } from '@nestjs/microservices';
import { PARAM_ARGS_METADATA } from '@nestjs/microservices/constants.js';
import type { Topic } from '#libs/contracts';
import type { ConsumeKind } from './event-context.js';

/**
 * Makes a method of a controller take the events of a topic, as `EventPattern` does, called with (event, context) or, of
 * a batch, (events, context): see `EventContext`. Nest runs each parameter that carries a decorator through its pipes, of
 * which there are none: three promises and 2 µs for each record. Told of no parameters, it hands over what there is.
 */
export function TakesEvents(topic: Topic, how: ConsumeKind): MethodDecorator {
  return (target, method, descriptor) => {
    Reflect.defineMetadata(PARAM_ARGS_METADATA, {}, target.constructor, method);
    EventPattern<Topic>(topic, { ...how })(target, method, descriptor);
  };
}

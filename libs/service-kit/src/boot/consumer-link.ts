import { NestMicroservice } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventLogServer, OriginalErrorFilter } from '#libs/messaging';
import { consumerMetrics } from '../metrics/registry.js';
import type { Platform } from '../platform/platform.js';
import { childTrace, parseTraceparent } from '../tracing/traceparent.js';
import { runInContext } from '../tracing/work-context.js';

export interface ConsumerLink {
  start(): Promise<void>;
  /** Takes nothing new from the log. */
  pause(): void;
  /** Records taken and not finished. */
  unfinished(): number;
  /** Leaves the group, as the application does when it is closed. */
  leave(): Promise<void>;
}

/** Makes the consumers of the application one member of the group `meisim.<name>`. */
export function connectConsumer(app: NestFastifyApplication, platform: Platform): ConsumerLink {
  const { eventLog, health } = platform;
  if (!eventLog)
    return {
      start: () => Promise.resolve(),
      pause: () => undefined,
      unfinished: () => 0,
      leave: () => Promise.resolve(),
    };
  const strategy = new EventLogServer({
    log: eventLog,
    group: `meisim.${platform.name}`,
    around: (headers, work) => runInContext({ trace: childTrace(parseTraceparent(headers['traceparent'])) }, work),
  });
  const microservice = app.connectMicroservice({ strategy }, { deferInitialization: true });
  if (!(microservice instanceof NestMicroservice)) throw new Error('unexpected kind of Nest microservice');
  microservice.useGlobalFilters(new OriginalErrorFilter());
  microservice.registerListeners();
  microservice.setIsInitialized(true);
  microservice.setIsInitHookCalled(true);
  consumerMetrics(platform.metrics, eventLog, strategy);
  return {
    start: async () => {
      health.startWaitsFor('the event log is not connected yet');
      await eventLog.connected();
      health.startWaitsFor('the consumer group of the event log is not joined yet');
      await app.startAllMicroservices();
    },
    pause: () => {
      strategy.pause();
    },
    unfinished: () => strategy.unfinished(),
    leave: () => strategy.close(),
  };
}

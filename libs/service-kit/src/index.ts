export type { ServiceDefinition } from './boot/service-definition.js';
export { EXIT_PORT_TAKEN, runService, type ReadyMessage } from './boot/run-service.js';
export { startService, type RunningService, type StartOptions } from './boot/start-service.js';
export { stopLimitMs } from './boot/stop-limits.js';
export { EXIT_CONFIG, loadSettings, SettingsError } from './settings/load-settings.js';
export {
  composeSettings,
  DatabaseSettings,
  EventLogSettings,
  HttpSettings,
  InternalKeySettings,
  KeySettings,
  OpsSettings,
} from './settings/common.settings.js';
export { AddressRangesSetting } from './settings/address-ranges-setting.js';
export { KafkaSecuritySettings } from './settings/kafka-security.settings.js';
export { readKafkaSecurity } from './settings/kafka-security.js';
export {
  BaseUrlSetting,
  BooleanSetting,
  IntSetting,
  OptionalSetting,
  PortSetting,
  ParsedSetting,
  TextSetting,
} from './settings/setting-types.js';
export { PlatformModule } from './platform/platform.module.js';
export type { OpenEventLog, Platform } from './platform/platform.js';
export type { ConnectingEventLog } from './platform/connecting-event-log.js';
export {
  CLOCK,
  EVENT_LOG,
  HURRY,
  IDS,
  INTERNAL_KEY,
  KEYRING,
  LOGGER,
  METRICS,
  SERVICE_NAME,
} from './platform/tokens.js';
export { HealthRegistry, type HealthCheck, type HealthReport } from './health/health-registry.js';
export { HealthModule } from './health/health.module.js';
export { AllowIdentity, Identity, IdentityGuard, identityOf } from './identity/identity.guard.js';
export { createHttpAdapter, type HttpAdapterOptions } from './http/fastify.adapter.js';
export { logWithAnswer, nameRoute } from './http/request-facts.js';
export { acceptHttp2, divertHttp2 } from './http/http2-cleartext.js';
export { ProblemFilter, sendProblem } from './http/problem.filter.js';
export {
  PROBLEM_CONTENT_TYPE,
  problemDocument,
  problemHeaders,
  toDomainError,
  type ProblemDocument,
} from './http/problem.js';
export { namesIgnoredFields } from './http/ignored-fields.js';
export { createValidationPipe } from './http/validation.pipe.js';
export { PageQuery } from './http/page-query.js';
export { QueryInt } from './http/query-int.js';
export { Rfc3339 } from './http/rfc3339-time.js';
export { ATTEMPT_OUTCOMES, AttemptDto } from './attempts/attempt.dto.js';
export { fieldErrors } from './http/field-errors.js';
export { createRootLogger } from './logging/root-logger.js';
export { ScrapedReading } from './metrics/scraped-reading.js';
export { redact } from './logging/redact.js';
export { childTrace, formatTraceparent, newTrace, parseTraceparent, type TraceContext } from './tracing/traceparent.js';
export { currentContext, currentTraceparent, runInContext, type WorkContext } from './tracing/work-context.js';
export { NumberLookup, type OwnedNumber } from './numbers/number-lookup.client.js';
export { provideNumberLookup } from './numbers/number-lookup.provider.js';

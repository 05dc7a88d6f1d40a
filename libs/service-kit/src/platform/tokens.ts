/** Injects the `Clock`. */
export const CLOCK = Symbol('CLOCK');
/** Injects the `IdGenerator`. */
export const IDS = Symbol('IDS');
/** Injects the `Keyring`; only in services whose settings include `KeySettings`. */
export const KEYRING = Symbol('KEYRING');
/** Injects the `ConnectingEventLog`; only in services whose settings include `EventLogSettings`. */
export const EVENT_LOG = Symbol('EVENT_LOG');
/** Injects prom-client's `Registry` of this service. */
export const METRICS = Symbol('METRICS');
/** Injects the service's name. */
export const SERVICE_NAME = Symbol('SERVICE_NAME');
/** Injects pino's root logger. */
export const LOGGER = Symbol('LOGGER');
/** Injects the AbortSignal of who stops the service and waits no longer for what is under way. */
export const HURRY = Symbol('HURRY');
/** Injects the key of identity tokens (Buffer); only with `InternalKeySettings`. */
export const INTERNAL_KEY = Symbol('INTERNAL_KEY');

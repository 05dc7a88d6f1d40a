import { MinLength } from 'class-validator';
import {
  AddressRangesSetting,
  BaseUrlSetting,
  BooleanSetting,
  composeSettings,
  DatabaseSettings,
  EventLogSettings,
  IntSetting,
  InternalKeySettings,
  KeySettings,
  OpsSettings,
  OptionalSetting,
  PortSetting,
  TextSetting,
} from '#libs/service-kit';

/** Where the services that own the routes listen. */
class UpstreamSettings {
  /** Where provisioning listens. */
  @BaseUrlSetting()
  PROVISIONING_URL: string = '';

  /** Where message-store listens. */
  @BaseUrlSetting()
  MESSAGE_STORE_URL: string = '';

  /** Where sms-ingest listens (its INGEST_PORT). */
  @BaseUrlSetting()
  SMS_INGEST_URL: string = '';

  /** Where webhook-dispatcher listens. */
  @BaseUrlSetting()
  WEBHOOK_DISPATCHER_URL: string = '';

  /** Control port of the carrier simulator; without it the sandbox is closed. */
  @OptionalSetting()
  @BaseUrlSetting()
  SIMULATOR_URL?: string;
}

/** Kept by each replica: behind a load balancer, n replicas let up to n times as much through. */
class RateLimitSettings {
  /** Requests of one API key a second, in the long run; after them 429. Each replica counts for itself. */
  @IntSetting(1, 1_000_000)
  RATE_REQUESTS_PER_S = 100;

  /** Requests of one API key at once, after a pause. */
  @IntSetting(1, 1_000_000)
  RATE_REQUESTS_BURST = 200;

  /** Of these, numbers asked for a second, in the long run. */
  @IntSetting(1, 1_000_000)
  RATE_PROVISIONS_PER_S = 5;

  /** Of these, numbers asked for at once, after a pause. */
  @IntSetting(1, 1_000_000)
  RATE_PROVISIONS_BURST = 50;

  /** Requests of one API key that are held open at a time: polls with `wait`, `/code`, event streams, provisioning. */
  @IntSetting(1, 1_000_000)
  RATE_OPEN_WAITS = 1_000;

  /** Wrong keys per address and minute; after them 429. */
  @IntSetting(1, 1_000_000)
  RATE_WRONG_KEYS_PER_MIN = 20;
}

export class GatewaySettings extends composeSettings(
  OpsSettings,
  DatabaseSettings,
  EventLogSettings,
  KeySettings,
  InternalKeySettings,
  UpstreamSettings,
  RateLimitSettings,
) {
  /** Public port. 0: any. */
  @PortSetting()
  GATEWAY_PORT = 3000;

  /** The operator's bearer token, at least 16 characters. */
  @TextSetting()
  @MinLength(16)
  MEISIM_ADMIN_TOKEN: string = '';

  /** Lets live keys use the sandbox: the simulated carrier serves them, as under `npm start`. */
  @BooleanSetting()
  ALLOW_SIMULATED_LIVE = false;

  /** Addresses or CIDRs of load balancers whose `X-Forwarded-For` is believed. */
  @OptionalSetting()
  @AddressRangesSetting()
  TRUSTED_PROXIES?: string[];
}

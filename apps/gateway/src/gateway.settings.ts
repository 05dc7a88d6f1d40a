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
  @BaseUrlSetting()
  PROVISIONING_URL: string = '';

  @BaseUrlSetting()
  MESSAGE_STORE_URL: string = '';

  @BaseUrlSetting()
  SMS_INGEST_URL: string = '';

  @BaseUrlSetting()
  WEBHOOK_DISPATCHER_URL: string = '';

  /** Control port of the carrier simulator; without it the sandbox is closed. */
  @OptionalSetting()
  @BaseUrlSetting()
  SIMULATOR_URL?: string;
}

/** Per API key unless they say otherwise. Source: contract.md, 3. */
class RateLimitSettings {
  @IntSetting(1, 1_000_000)
  RATE_REQUESTS_PER_S = 100;

  @IntSetting(1, 1_000_000)
  RATE_REQUESTS_BURST = 200;

  @IntSetting(1, 1_000_000)
  RATE_PROVISIONS_PER_S = 5;

  @IntSetting(1, 1_000_000)
  RATE_PROVISIONS_BURST = 50;

  /** Requests that are held open at a time: polls with `wait`, `/code`, event streams, provisioning. */
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

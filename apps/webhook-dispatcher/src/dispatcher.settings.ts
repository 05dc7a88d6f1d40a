import { OutboundUrlGuard } from '#libs/security';
import {
  BaseUrlSetting,
  composeSettings,
  DatabaseSettings,
  EventLogSettings,
  HttpSettings,
  InternalKeySettings,
  IntSetting,
  KeySettings,
  OpsSettings,
  OptionalSetting,
  ParsedSetting,
} from '#libs/service-kit';

class DeliverySettings {
  /** Addresses besides public ones that webhooks may go to: `false`, `loopback` or a list of CIDR ranges. */
  @ParsedSetting((text) => new OutboundUrlGuard(text))
  WEBHOOK_ALLOW_PRIVATE = 'false';

  /** Attempts at once that have not shown to be slow. */
  @IntSetting(10, 100_000)
  WEBHOOK_ATTEMPTS_MAX = 1_000;

  /** Attempts at once, on top, that take longer than 500 ms. One at least: what is overdue takes no other slot. */
  @IntSetting(1, 100_000)
  WEBHOOK_SLOW_ATTEMPTS_MAX = 4_000;

  /**
   * How long attempts under way may take to end when the service stops, ms. By default as long as they may take at all, and
   * a moment to tell of it; what is cut off another replica makes again. The process ends by force 7 s later: whoever stops
   * it is to wait so long.
   */
  @IntSetting(0, 60_000)
  WEBHOOK_DRAIN_MS_MAX = 12_000;

  /** Days after which an endpoint that has only failed is disabled; 0: never. The same on every replica. */
  @IntSetting(0, 365)
  WEBHOOK_FAILING_DAYS_MAX = 0;
}

export class DispatcherSettings extends composeSettings(
  composeSettings(OpsSettings, HttpSettings, DatabaseSettings),
  composeSettings(EventLogSettings, KeySettings, InternalKeySettings),
  DeliverySettings,
) {
  /** Asked about numbers that no event has told of; unset: then they are not found. */
  @OptionalSetting()
  @BaseUrlSetting()
  PROVISIONING_URL?: string;
}

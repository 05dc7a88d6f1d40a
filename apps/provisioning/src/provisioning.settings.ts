import { OutboundUrlGuard } from '#libs/security';
import {
  BooleanSetting,
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
  TextSetting,
} from '#libs/service-kit';

/** Settings of provisioning. */
export class ProvisioningSettings extends composeSettings(
  composeSettings(OpsSettings, HttpSettings, DatabaseSettings),
  composeSettings(EventLogSettings, KeySettings, InternalKeySettings),
) {
  /** YAML of the carriers; without it there are no SM-DP+ and only hosted numbers can be given out. */
  @OptionalSetting()
  @TextSetting()
  CARRIERS_FILE?: string;

  /** `false`, `loopback` or a list of CIDR ranges: where webhooks may point besides public addresses. */
  @ParsedSetting((text) => new OutboundUrlGuard(text))
  WEBHOOK_ALLOW_PRIVATE = 'false';

  /** Live keys may have numbers of simulated carriers. */
  @BooleanSetting()
  ALLOW_SIMULATED_LIVE = false;

  /** How long a released phone number rests before it is given out again, days. SMS to it go to its old owner until then. */
  @IntSetting(0, 3_650)
  QUARANTINE_DAYS = 45;

  /** Fewer phones of a kind that can be given out count as low stock, in the metrics. */
  @IntSetting(0, 1_000_000)
  LOW_STOCK = 50;

  /** One ES2+ call may take this long. */
  @IntSetting(100, 120_000)
  ES2PLUS_TIMEOUT_MS = 10_000;

  /** ES2+ calls that one replica makes to one carrier at a time. */
  @IntSetting(1, 1_000)
  ES2PLUS_CONCURRENCY = 64;

  /** A number that is not active after this long has failed. */
  @IntSetting(1, 600)
  PROVISION_DEADLINE_S = 60;
}

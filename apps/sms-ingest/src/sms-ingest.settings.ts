import { IsOptional } from 'class-validator';
import {
  BaseUrlSetting,
  composeSettings,
  DatabaseSettings,
  EventLogSettings,
  InternalKeySettings,
  IntSetting,
  KeySettings,
  OpsSettings,
  PortSetting,
  TextSetting,
} from '#libs/service-kit';
import { ASSEMBLY_TIMEOUT_MS } from '#libs/sms';

class ServiceSettings extends composeSettings(OpsSettings, DatabaseSettings, EventLogSettings) {}

export class SmsIngestSettings extends composeSettings(ServiceSettings, KeySettings, InternalKeySettings) {
  /** Port for HTTP carriers and for the gateway's questions. 0: any. */
  @PortSetting()
  INGEST_PORT = 0;

  /** YAML list of carriers; without one there are none. */
  @IsOptional()
  @TextSetting()
  CARRIERS_FILE?: string;

  /** Base URL under which HTTP carriers reach us; part of what some of them sign. */
  @IsOptional()
  @BaseUrlSetting()
  CARRIER_PUBLIC_URL?: string;

  /**
   * How long a message may take to become durable before its SMPP carrier hears "later", ms. Carriers wait 60 s for an
   * answer as a rule, some 30 s; what hears "later" comes again as another message.
   */
  @IntSetting(100, 55_000)
  SMPP_ANSWER_LIMIT_MS = 25_000;

  /**
   * How long a message may take to become durable before its HTTP carrier hears 503, ms. Twilio waits 15 s for an
   * answer, and as a rule does not ask again.
   */
  @IntSetting(100, 55_000)
  HTTP_ANSWER_LIMIT_MS = 14_000;

  /** Unanswered requests of all HTTP carriers together; more hear 503 at once, as while the log is away. */
  @IntSetting(1, 1_000_000)
  HTTP_PENDING_MAX = 5_000;

  /** Unanswered deliver_sm of all carriers together; more are answered "throttled". */
  @IntSetting(1, 1_000_000)
  SMPP_PENDING_MAX = 10_000;

  /** How long a message in parts waits for those that are missing, ms; then it is delivered as what came. */
  @IntSetting(1_000, 86_400_000)
  SEGMENTS_TIMEOUT_MS = ASSEMBLY_TIMEOUT_MS;
}

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

  /** How long SMS to a released number still go to its old owner; the same as provisioning's. */
  @IntSetting(0, 3650)
  QUARANTINE_DAYS = 45;
}

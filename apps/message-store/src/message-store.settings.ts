import { IsOptional } from 'class-validator';
import {
  BaseUrlSetting,
  composeSettings,
  DatabaseSettings,
  EventLogSettings,
  HttpSettings,
  InternalKeySettings,
  KeySettings,
  OpsSettings,
} from '#libs/service-kit';

class ServiceSettings extends composeSettings(OpsSettings, HttpSettings, DatabaseSettings, EventLogSettings) {}

export class MessageStoreSettings extends composeSettings(ServiceSettings, KeySettings, InternalKeySettings) {
  /** Asked once about a number that is not known here yet; without it such a number is a 404. */
  @IsOptional()
  @BaseUrlSetting()
  PROVISIONING_URL?: string;

  /** Asked whether carriers are connected when no code came; without it that is not known. */
  @IsOptional()
  @BaseUrlSetting()
  SMS_INGEST_URL?: string;
}

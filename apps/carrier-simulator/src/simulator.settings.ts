import {
  BaseUrlSetting,
  composeSettings,
  HttpSettings,
  IntSetting,
  OpsSettings,
  OptionalSetting,
  ParsedSetting,
  PortSetting,
  TextSetting,
} from '#libs/service-kit';
import { smppParameterTag } from '#libs/sms';

/** @throws Error when SMPP 3.4 has no such parameter */
function checkTlv(nameOrTag: string): number {
  const tag = smppParameterTag(nameOrTag);
  if (tag === null) throw new Error('not a number to 65535 nor the name of an SMPP parameter');
  return tag;
}

/** Settings of the simulated carrier. Times in ms. */
export class SimulatorSettings extends composeSettings(OpsSettings, HttpSettings) {
  /** Port of the SMSC. 0: any; GET /state names it. */
  @PortSetting()
  SMPP_PORT = 0;

  /** What an ESME has to bind with. */
  @TextSetting()
  SMPP_SYSTEM_ID = 'meisim';

  /** SMPP allows 8 characters, and some ESMEs send no more (SMPP 3.4, 5.2.2). */
  @TextSetting()
  SMPP_PASSWORD = 'simulate';

  /** deliver_sm without an answer, per session. */
  @IntSetting(1, 10_000)
  SMPP_WINDOW = 100;

  /** The SMSC sends an enquire_link this often on each session. 0: never. */
  @IntSetting(0, 600_000)
  SMPP_ENQUIRE_LINK_MS = 30_000;

  /** After this an enquire_link counts as unanswered, and the connection is ended. */
  @IntSetting(1, 600_000)
  SMPP_ENQUIRE_LINK_TIMEOUT_MS = 10_000;

  /** After this a deliver_sm counts as unanswered and is sent again. */
  @IntSetting(1, 600_000)
  SMPP_RESPONSE_TIMEOUT_MS = 60_000;

  /**
   * TLV that carries the carrier's own message id, by name or tag: every part then has one of its own, the same on every
   * resend. Unset: only messages that are given an `identity` have one, as `receipted_message_id`.
   */
  @OptionalSetting()
  @ParsedSetting(checkTlv)
  SMPP_IDENTITY_TLV?: string;

  /** How long a part of a batch that was answered "later" waits before it is sent again. */
  @IntSetting(1, 600_000)
  SMPP_RESEND_DELAY_MS = 1_000;

  /** How long POST /sms waits for the answers. */
  @IntSetting(1, 600_000)
  SMS_TIMEOUT_MS = 30_000;

  /** Port of the SM-DP+. 0: any; GET /state names it. */
  @PortSetting()
  ES2PLUS_PORT = 0;

  /** Base URL of the operator, which hears how profiles get into phones. Unset: nobody does. */
  @OptionalSetting()
  @BaseUrlSetting()
  ES2PLUS_PROGRESS_URL?: string;

  /** How long after its release a profile is downloaded, and each next step after the one before. */
  @IntSetting(0, 600_000)
  ES2PLUS_PROGRESS_STEP_MS = 500;

  /** The SM-DP+'s host in activation codes. */
  @TextSetting()
  SMDP_ADDRESS = 'smdp.simulator.example';

  /** File that the SM-DP+ keeps its profiles and calls in. Unset: a restart makes every profile available again. */
  @OptionalSetting()
  @TextSetting()
  SMDP_STATE_FILE?: string;

  /** Seed of all injected faults. */
  @IntSetting(0, 4_294_967_295)
  SIMULATOR_SEED = 1;
}

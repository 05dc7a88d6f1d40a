import { HttpSettings, IntSetting, OpsSettings, PortSetting, TextSetting, composeSettings } from '#libs/service-kit';

/** Settings of the simulated carrier. Times in ms. */
export class SimulatorSettings extends composeSettings(OpsSettings, HttpSettings) {
  /** Port of the SMSC. 0: any; GET /state names it. */
  @PortSetting()
  SMPP_PORT = 0;

  /** What an ESME has to bind with. */
  @TextSetting()
  SMPP_SYSTEM_ID = 'meisim';

  @TextSetting()
  SMPP_PASSWORD = 'simulator';

  /** deliver_sm without an answer, per session. */
  @IntSetting(1, 10_000)
  SMPP_WINDOW = 100;

  /** After this a deliver_sm counts as unanswered and is sent again. */
  @IntSetting(1, 600_000)
  SMPP_RESPONSE_TIMEOUT_MS = 60_000;

  /** How long a part of a batch that was answered "later" waits before it is sent again. */
  @IntSetting(1, 600_000)
  SMPP_RESEND_DELAY_MS = 1_000;

  /** How long POST /sms waits for the answers. */
  @IntSetting(1, 600_000)
  SMS_TIMEOUT_MS = 30_000;

  /** Port of the SM-DP+. 0: any; GET /state names it. */
  @PortSetting()
  ES2PLUS_PORT = 0;

  /** The SM-DP+'s host in activation codes. */
  @TextSetting()
  SMDP_ADDRESS = 'smdp.simulator.example';

  /** Seed of all injected faults. */
  @IntSetting(0, 4_294_967_295)
  SIMULATOR_SEED = 1;
}

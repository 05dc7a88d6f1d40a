import { Module } from '@nestjs/common';
import type { Clock } from '#libs/contracts';
import { CLOCK } from '#libs/service-kit';
import { smppParameterTag } from '#libs/sms';
import { FaultsController } from './control/faults.controller.js';
import { SmsController } from './control/sms.controller.js';
import { StateController } from './control/state.controller.js';
import { Es2PlusCalls } from './es2plus/es2plus-calls.js';
import { Es2PlusServer } from './es2plus/es2plus.server.js';
import { ProfileStore } from './es2plus/profile-store.js';
import { ProgressReporter } from './es2plus/progress-reporter.client.js';
import { randomProfiles } from './es2plus/random-profiles.js';
import { openSmdpFile } from './es2plus/smdp-file.adapter.js';
import { forgetful, type SmdpMemory } from './es2plus/smdp-memory.js';
import { Faults } from './faults/faults.js';
import { Journal } from './journal/journal.js';
import { SimulatorServers } from './simulator-servers.service.js';
import { SimulatorSettings } from './simulator.settings.js';
import { writeIdentityAs } from './smsc/smpp-library.adapter.js';
import { SmscServer } from './smsc/smsc.server.js';
import { SmsSender } from './sms/sms-sender.service.js';

const BIND_TIMEOUT_MS = 10_000;
const SMDP_MEMORY = Symbol('SmdpMemory');
const IDENTITY_TLV_DEFAULT = 'receipted_message_id';

function createSmsc(settings: SimulatorSettings, faults: Faults, journal: Journal, clock: Clock): SmscServer {
  writeIdentityAs(smppParameterTag(settings.SMPP_IDENTITY_TLV ?? IDENTITY_TLV_DEFAULT) ?? 0);
  const options = {
    systemId: settings.SMPP_SYSTEM_ID,
    password: settings.SMPP_PASSWORD,
    window: settings.SMPP_WINDOW,
    responseTimeoutMs: settings.SMPP_RESPONSE_TIMEOUT_MS,
    bindTimeoutMs: BIND_TIMEOUT_MS,
    enquireMs: settings.SMPP_ENQUIRE_LINK_MS,
    enquireTimeoutMs: settings.SMPP_ENQUIRE_LINK_TIMEOUT_MS,
    laterDelayMs: settings.SMPP_RESEND_DELAY_MS,
  };
  return new SmscServer(options, faults, journal, clock);
}

function createSmdp(
  profiles: ProfileStore,
  settings: SimulatorSettings,
  faults: Faults,
  journal: Journal,
  memory: SmdpMemory,
): Es2PlusServer {
  return new Es2PlusServer(new Es2PlusCalls(profiles, settings.SMDP_ADDRESS, memory), faults, journal);
}

/** A carrier in one process: SMSC, SM-DP+, and the control API that plays the rest of the world. */
@Module({
  controllers: [SmsController, FaultsController, StateController],
  providers: [
    SimulatorServers,
    {
      provide: Faults,
      inject: [SimulatorSettings],
      useFactory: (settings: SimulatorSettings) => new Faults(settings.SIMULATOR_SEED),
    },
    { provide: Journal, inject: [CLOCK], useFactory: (clock: Clock) => new Journal(clock) },
    { provide: SmscServer, inject: [SimulatorSettings, Faults, Journal, CLOCK], useFactory: createSmsc },
    {
      provide: ProgressReporter,
      inject: [SimulatorSettings, Faults, Journal],
      useFactory: (settings: SimulatorSettings, faults: Faults, journal: Journal) => {
        const { ES2PLUS_PROGRESS_URL: operatorUrl = null, ES2PLUS_PROGRESS_STEP_MS: stepMs } = settings;
        return new ProgressReporter({ operatorUrl, stepMs }, faults, journal);
      },
    },
    {
      provide: SMDP_MEMORY,
      inject: [SimulatorSettings],
      useFactory: ({ SMDP_STATE_FILE: file }: SimulatorSettings) =>
        file === undefined ? forgetful : openSmdpFile(file),
    },
    {
      provide: ProfileStore,
      inject: [ProgressReporter, SMDP_MEMORY],
      useFactory: (reporter: ProgressReporter, memory: SmdpMemory) =>
        new ProfileStore(
          randomProfiles,
          (profile, progress) => {
            reporter.released(profile, progress);
          },
          memory,
        ),
    },
    {
      provide: Es2PlusServer,
      inject: [ProfileStore, SimulatorSettings, Faults, Journal, SMDP_MEMORY],
      useFactory: createSmdp,
    },
    {
      provide: SmsSender,
      inject: [SmscServer, CLOCK, SimulatorSettings],
      useFactory: (smsc: SmscServer, clock: Clock, settings: SimulatorSettings) =>
        new SmsSender(smsc, clock, {
          timeoutMs: settings.SMS_TIMEOUT_MS,
          identifiesAll: settings.SMPP_IDENTITY_TLV !== undefined,
        }),
    },
  ],
})
export class SimulatorModule {}

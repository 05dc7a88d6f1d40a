import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { FaultPlan } from '../faults/fault-plan.js';
import { Faults } from '../faults/faults.js';
import { SmscServer } from '../smsc/smsc.server.js';
import { FaultsDto } from './faults.dto.js';

@Controller('faults')
export class FaultsController {
  constructor(
    private readonly faults: Faults,
    private readonly smsc: SmscServer,
  ) {}

  /** Answers with the faults now in force. */
  @Post()
  @HttpCode(200)
  replace(@Body() change: FaultsDto): FaultPlan {
    const plan = this.faults.replace(change);
    for (const action of change.now ?? []) {
      if (action === 'reset_sessions') this.smsc.resetSessions();
      else this.smsc.sendMalformed();
    }
    return plan;
  }
}

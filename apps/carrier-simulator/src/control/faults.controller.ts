import { Body, Controller, HttpCode, Post, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { DomainError, type FieldError } from '#libs/contracts';
import { fieldErrors } from '#libs/service-kit';
import type { FaultPlan } from '../faults/fault-plan.js';
import { faultProblems } from '../faults/fault-problems.js';
import { Faults } from '../faults/faults.js';
import { inheritedNames } from '../faults/inherited-names.js';
import { SmscServer } from '../smsc/smsc.server.js';
import { FaultsDto } from './faults.dto.js';

function refusal(errors: FieldError[]): DomainError {
  return new DomainError('validation_failed', undefined, { errors, retryable: false });
}

/** Unlike other bodies this one has no unknown fields: a fault with a slip in its name would be a test of nothing. */
class FaultsPipe extends ValidationPipe {
  constructor() {
    super({
      expectedType: FaultsDto,
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) => refusal(fieldErrors(errors)),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const inherited = inheritedNames(value);
    if (inherited.length === 0) return super.transform(value, metadata);
    throw refusal(inherited.map((field) => ({ field, message: `there is no fault named ${field}` })));
  }
}

@Controller('faults')
export class FaultsController {
  constructor(
    private readonly faults: Faults,
    private readonly smsc: SmscServer,
  ) {}

  /** Answers with the faults now in force. */
  @Post()
  @HttpCode(200)
  @ApiBody({ type: FaultsDto })
  // No class stands here, so that the pipe of all bodies, which drops unknown fields, leaves it to the strict one.
  replace(@Body(FaultsPipe) change: Pick<FaultsDto, keyof FaultsDto>): FaultPlan {
    const problems = faultProblems(change);
    if (problems.length > 0) throw refusal(problems);
    const plan = this.faults.replace(change);
    for (const action of change.now ?? []) {
      if (action === 'reset_sessions') this.smsc.resetSessions();
      else this.smsc.sendMalformed();
    }
    return plan;
  }
}

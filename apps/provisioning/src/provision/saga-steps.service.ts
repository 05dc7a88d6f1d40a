import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Clock } from '#libs/contracts';
import { buildActivationCode, InvalidActivationCodeError, parseIccid } from '#libs/esim';
import type { SqlRunner } from '#libs/persistence';
import type { Keyring } from '#libs/security';
import { CLOCK, KEYRING, LOGGER } from '#libs/service-kit';
import { CARRIERS, type Carriers } from '../carriers/carriers.adapter.js';
import type { Es2PlusAnswer, Es2PlusOutcome } from '../es2plus/es2plus-outcome.js';
import { assignProfile, restockProfile, returnProfile, setProfileAside } from '../inventory/inventory.repository.js';
import { NumberEvents } from '../numbers/number-events.service.js';
import { canBecome } from '../numbers/number-state.js';
import type { NumberFailure, PhoneNumber } from '../numbers/number.js';
import { findNumber, lockNumber, updateNumber } from '../numbers/numbers.repository.js';
import { CarrierTroubles } from './carrier-troubles.js';
import { es2PlusCall } from './es2plus-call.js';
import { ProvisionMetrics } from './provision-metrics.service.js';
import { decide, type SagaDecision } from './provision-saga.js';
import { endSaga, saveSaga, type LeasedSaga } from './saga.repository.js';

/** A lease outlives the longest call by this much, ms. */
export const LEASE_MARGIN_MS = 5_000;

/** Takes one leased provisioning as far as it goes: each step is written before the next is begun. */
@Injectable()
export class SagaSteps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: NumberEvents,
    private readonly metrics: ProvisionMetrics,
    private readonly troubles: CarrierTroubles,
    @Inject(CARRIERS) private readonly carriers: Carriers,
    @Inject(KEYRING) private readonly keyring: Keyring,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @param lease how long it is renewed for with every step, and since when it runs, in `performance.now()` */
  async run(
    leased: LeasedSaga,
    { leaseMs, leasedAtMs }: { leaseMs: number; leasedAtMs: number },
    signal: AbortSignal,
  ): Promise<void> {
    const number = await findNumber(this.dataSource, leased.numberId);
    if (!number) throw new Error(`provisioning of an unknown number ${leased.numberId}`);
    // A call begun now could still be under way when another runner has the lease.
    if (performance.now() - leasedAtMs > LEASE_MARGIN_MS) throw new Error('the lease is nearly over');
    let saga: LeasedSaga | null = leased;
    while (saga) saga = await this.step(saga, number, leaseMs, signal);
  }

  /** @returns the provisioning as it goes on, or null when this runner is done with it */
  private async step(
    saga: LeasedSaga,
    number: PhoneNumber,
    leaseMs: number,
    signal: AbortSignal,
  ): Promise<LeasedSaga | null> {
    if (saga.step === 'activate') {
      await this.activate(saga, number.createdAt, null);
      return null;
    }
    const outcome = await this.callCarrier(saga, number, signal);
    const attempts = saga.attempts + 1;
    const decision = this.checked(number, decide({ ...saga, attempts }, outcome));
    this.logDecision(saga, number, outcome, decision);
    this.metrics.called(number.carrierId, saga.step, outcome.kind);
    const outcomeUnknown = saga.outcomeUnknown || outcome.kind === 'unknown';
    switch (decision.kind) {
      case 'advance': {
        const next: LeasedSaga = { ...saga, step: decision.to, attempts: 0, outcomeUnknown: false, ordered: true };
        const kept = await saveSaga(this.dataSource, saga, {
          ...next,
          dueInMs: leaseMs,
          lastError: null,
          keepLease: true,
        });
        return kept ? next : null;
      }
      case 'retry': {
        const dueInMs = signal.aborted ? 0 : decision.delayMs;
        const lastError = 'detail' in outcome ? outcome.detail : null;
        await saveSaga(this.dataSource, saga, {
          ...saga,
          attempts,
          outcomeUnknown,
          dueInMs,
          lastError,
          keepLease: false,
        });
        return null;
      }
      case 'activate':
        await this.activate(saga, number.createdAt, decision.answer);
        return null;
      case 'fail':
        await this.fail({ ...saga, outcomeUnknown }, decision);
        return null;
      case 'cancelled':
        await this.cancelled(saga, decision.usable);
        return null;
    }
  }

  private callCarrier(saga: LeasedSaga, number: PhoneNumber, signal: AbortSignal): Promise<Es2PlusOutcome> {
    const client = number.carrierId === null ? undefined : this.carriers.clients.get(number.carrierId);
    const call = es2PlusCall(saga.step, number);
    if (number.carrierId === null || !client || !call) {
      return Promise.resolve({ kind: 'not-executed', detail: `carrier ${number.carrierId ?? '-'} is not configured` });
    }
    return this.troubles.during(number.carrierId, saga.step, () =>
      client.call(call.function, call.callId, call.fields, signal),
    );
  }

  /** An answer that cannot be used is a failure, however well it says it went. */
  private checked(number: PhoneNumber, decision: SagaDecision): SagaDecision {
    if (decision.kind !== 'activate') return decision;
    const { answer } = decision;
    const detail =
      answer.iccid !== null && parseIccid(answer.iccid) !== number.iccid ? 'answer for another ICCID' : null;
    const invalid = detail ?? this.activationCode(number, answer).invalid;
    if (invalid === null) return decision;
    const failure: NumberFailure = { code: 'carrier_answer_invalid', detail: invalid };
    return { kind: 'fail', failure, cancel: true, profile: 'suspect' };
  }

  private activationCode(number: PhoneNumber, answer: Es2PlusAnswer): { lpa: string; invalid: string | null } {
    const smdpAddress = answer.smdpAddress || (this.carriers.clients.get(number.carrierId ?? '')?.host ?? '');
    if (answer.matchingId === null || answer.matchingId === '') return { lpa: '', invalid: 'no matching id' };
    try {
      return { lpa: buildActivationCode({ smdpAddress, matchingId: answer.matchingId }), invalid: null };
    } catch (error) {
      if (!(error instanceof InvalidActivationCodeError)) throw error;
      return { lpa: '', invalid: error.message };
    }
  }

  /** The number is active and its event is in the outbox, both or neither. */
  private async activate(saga: LeasedSaga, createdAt: Date, answer: Es2PlusAnswer | null): Promise<void> {
    const row = await this.finish(saga, async (transaction, number) => {
      if (!canBecome(number.status, 'active')) return null;
      const now = this.clock.now();
      const lpa = answer && this.activationCode(number, answer).lpa;
      await assignProfile(transaction, number.inventoryId);
      const active = await updateNumber(transaction, {
        ...number,
        status: 'active',
        activatedAt: new Date(now),
        lpaSealed: lpa && this.keyring.seal('lpa', number.id, lpa, now),
        esimState: answer ? 'released' : null,
      });
      return this.events.add(transaction, active);
    });
    if (row === null) return;
    this.events.wake();
    this.metrics.ended('active', this.clock.now() - createdAt.getTime());
  }

  /** The number has failed and its quota is free; the profile goes back into stock now, or once it is cancelled. */
  private async fail(saga: LeasedSaga, decision: Extract<SagaDecision, { kind: 'fail' }>): Promise<void> {
    await this.dataSource.transaction(async (transaction) => {
      const held = decision.cancel
        ? await saveSaga(transaction, saga, {
            ...{ step: 'cancel', attempts: 0, outcomeUnknown: false, ordered: saga.ordered },
            ...{ dueInMs: 0, lastError: decision.failure.detail, keepLease: false },
          })
        : await endSaga(transaction, saga);
      const number = held ? await lockNumber(transaction, saga.numberId) : null;
      if (!number || !canBecome(number.status, 'failed')) return;
      if (!decision.cancel) {
        await returnProfile(transaction, number.inventoryId, decision.failure.detail, decision.profile, false);
      }
      await updateNumber(transaction, { ...number, status: 'failed', failure: decision.failure });
      this.metrics.ended('failed', this.clock.now() - number.createdAt.getTime());
    });
  }

  private async cancelled(saga: LeasedSaga, usable: boolean): Promise<void> {
    await this.finish(saga, async (transaction, number) => {
      // What was never answered may be carried out later than its cancellation.
      const mayBeOrdered = !saga.ordered;
      const note = number.failure?.detail ?? 'the profile was used; import the number with a new ICCID';
      if (number.failure) {
        const judged = number.failure.code === 'carrier_unreachable' ? 'not-judged' : 'suspect';
        await returnProfile(transaction, number.inventoryId, note, usable ? judged : 'unusable', mayBeOrdered);
      } else if (!usable) await setProfileAside(transaction, number.inventoryId, number.iccid, note);
      else if (number.activatedAt === null) await restockProfile(transaction, number.inventoryId, mayBeOrdered);
    });
  }

  /** Ends the provisioning together with what `work` changes, unless another runner has taken it over. */
  private finish<R>(
    saga: LeasedSaga,
    work: (transaction: SqlRunner, number: PhoneNumber) => Promise<R>,
  ): Promise<R | null> {
    return this.dataSource.transaction(async (transaction) => {
      if (!(await endSaga(transaction, saga))) return null;
      const number = await lockNumber(transaction, saga.numberId);
      return number ? work(transaction, number) : null;
    });
  }

  private logDecision(saga: LeasedSaga, number: PhoneNumber, outcome: Es2PlusOutcome, decision: SagaDecision): void {
    const bad = decision.kind === 'fail' || decision.kind === 'retry';
    this.logger[bad ? 'warn' : 'info'](
      {
        number_id: number.id,
        carrier_id: number.carrierId,
        step: saga.step,
        attempt: saga.attempts + 1,
        outcome: outcome.kind,
        ...('detail' in outcome ? { detail: outcome.detail } : {}),
        ...(outcome.kind === 'executed' && outcome.warning !== null ? { warning: outcome.warning } : {}),
        decision: decision.kind,
      },
      'provisioning step',
    );
  }
}

import type { Es2PlusFunction } from '../es2plus/es2plus-outcome.js';
import type { PhoneNumber } from '../numbers/number.js';
import type { SagaStep } from './provision-saga.js';

export interface Es2PlusCall {
  function: Es2PlusFunction;
  callId: string;
  fields: Record<string, unknown>;
}

/**
 * The ES2+ call of a step (SGP.22, 5.3.1 to 5.3.3). Its identifier follows from number and step alone, so that a
 * repeat by another replica after a crash is the same call to the SM-DP+.
 * @returns null for a step that calls nobody
 */
export function es2PlusCall(step: SagaStep, number: Pick<PhoneNumber, 'id' | 'iccid'>): Es2PlusCall | null {
  const { id, iccid } = number;
  if (iccid === null) return null;
  switch (step) {
    case 'order':
      return { function: 'downloadOrder', callId: `${id}-order`, fields: { iccid } };
    case 'confirm':
      return { function: 'confirmOrder', callId: `${id}-confirm`, fields: { iccid, releaseFlag: true } };
    case 'cancel': {
      const fields = { iccid, finalProfileStatusIndicator: 'Available' };
      return { function: 'cancelOrder', callId: `${id}-cancel`, fields };
    }
    case 'activate':
      return null;
  }
}

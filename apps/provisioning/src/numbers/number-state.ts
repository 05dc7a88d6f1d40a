/** Life of a number. */
export const NUMBER_STATUSES = ['provisioning', 'active', 'suspended', 'released', 'failed'] as const;
export type NumberStatus = (typeof NUMBER_STATUSES)[number];

const TRANSITIONS: Readonly<Record<NumberStatus, readonly NumberStatus[]>> = {
  provisioning: ['active', 'failed', 'released'],
  active: ['suspended', 'released'],
  suspended: ['active', 'released'],
  released: [],
  failed: ['released'],
};

/** Statuses that use up quota. */
export const HELD_STATUSES = ['provisioning', 'active', 'suspended'] as const satisfies readonly NumberStatus[];

export function canBecome(from: NumberStatus, to: NumberStatus): boolean {
  return TRANSITIONS[from].includes(to);
}

/** Whether others know the number: it is or was active, and its state is published. */
export function isPublished(status: NumberStatus): status is 'active' | 'suspended' | 'released' {
  return status === 'active' || status === 'suspended' || status === 'released';
}

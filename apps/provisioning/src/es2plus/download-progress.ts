import type { EsimState } from '../numbers/number.js';

/** States by notificationPointId (SGP.22, 5.3.5); other points say nothing that a user could use. */
const STATE_BY_POINT: Readonly<Record<number, EsimState>> = {
  3: 'downloaded',
  4: 'installed',
  6: 'enabled',
  7: 'disabled',
  8: 'deleted',
};

/** What a progress report says of the profile; null when it failed, or says nothing new. */
export function esimStateOf(notificationPointId: number, status: string | undefined): EsimState | null {
  if (status !== undefined && !status.startsWith('Executed')) return null;
  return STATE_BY_POINT[notificationPointId] ?? null;
}

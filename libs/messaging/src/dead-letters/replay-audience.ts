/**
 * On a record that an operator replayed: the only group that shall handle it. The others of the topic handled it long
 * ago, and would do so twice, which for a delivery means a second POST to a customer.
 */
export const REPLAY_FOR_HEADER = 'replay_for';

/** Whether `group` handles a record with these headers, or passes over it. */
export function isFor(group: string, headers: Readonly<Record<string, string>>): boolean {
  const replayFor = headers[REPLAY_FOR_HEADER];
  return replayFor === undefined || replayFor === group;
}

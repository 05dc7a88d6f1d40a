import { lines, queryRows, type SqlRunner } from '#libs/persistence';
import { lockedInOrder, REMEMBERED_MS, type DeliveryIds } from './deliveries.repository.js';
import type { Delivery } from './delivery.js';
import { MESSAGE_ID } from './leases.repository.js';

/** What has become of a replay's message in the table. */
export type Superseded =
  /** Deliveries that waited for their next attempt, and are over now. */
  | { kind: 'superseded'; waited: Pick<Delivery, 'id' | 'trigger' | 'attempts'>[] }
  /** Nothing: another replay has still to make its first attempt, and this one is not needed. */
  | { kind: 'joins'; id: string };

interface OverRow {
  by: string;
  id: string;
  joins: boolean;
  trigger: Delivery['trigger'];
  attempts: number;
}

/** The statement by which a replay takes the place of what is left of its message's earlier deliveries. */
export class ReplaysRepository {
  constructor(private readonly runner: SqlRunner) {}

  /**
   * Ends other deliveries of these replays' messages: what waits is over, what is under way makes its last attempt. Those
   * of a dead owner keep their rows for a while, as in `DeliveriesRepository.remove`. A replay that is read again and has
   * its row already ends nothing: it may have been ended itself.
   * @returns by id of the replay
   */
  async supersede(replays: readonly DeliveryIds[]): Promise<Map<string, Superseded>> {
    const rows = await queryRows<OverRow>(
      this.runner,
      // Indexes: deliveries_pkey, deliveries_replay. OFFSET 0 has each row looked up by them: joins of a large batch would
      // read the whole table.
      `WITH asked AS (
         SELECT * FROM unnest(string_to_array($1, E'\\n'), string_to_array($2, E'\\n')) AS a (id, message_id)
         WHERE NOT EXISTS (SELECT FROM deliveries WHERE delivery_id = a.id OFFSET 0)
       ), others AS (
         SELECT a.id AS by, d.delivery_id, false AS fresh
         FROM asked a CROSS JOIN LATERAL (
           SELECT delivery_id FROM deliveries WHERE delivery_id = a.message_id AND NOT ended OFFSET 0) d
         UNION ALL
         SELECT a.id, d.delivery_id, d.attempts = 0
         FROM asked a CROSS JOIN LATERAL (
           SELECT delivery_id, attempts FROM deliveries
           WHERE substring(message FROM '${MESSAGE_ID}') = a.message_id AND trigger = 'replay' AND NOT ended OFFSET 0) d
       ), joining AS (
         SELECT by, min(delivery_id) AS id FROM others WHERE fresh GROUP BY by
       ), over AS (
         UPDATE deliveries d SET ended = true,
           due_at = CASE WHEN d.state = 'leased' THEN d.due_at
             ELSE now() + CASE WHEN d.recovered THEN $3 ELSE 0 END * interval '1 ms' END
         FROM others o
         WHERE d.delivery_id = o.delivery_id AND NOT d.ended AND NOT EXISTS (SELECT FROM joining j WHERE j.by = o.by)
           AND d.delivery_id = ANY(${lockedInOrder('ARRAY(SELECT delivery_id FROM others)')})
         RETURNING o.by, d.delivery_id AS id, d.trigger, d.attempts, d.state
       )
       SELECT by, id, false AS joins, trigger, attempts FROM over WHERE state <> 'leased'
       UNION ALL
       SELECT by, id, true, 'replay', 0 FROM joining`,
      [lines(replays.map(({ id }) => id)), lines(replays.map(({ messageId }) => messageId)), REMEMBERED_MS],
    );
    const found = new Map(replays.map(({ id }): [string, Superseded] => [id, { kind: 'superseded', waited: [] }]));
    for (const { by, id, joins, trigger, attempts } of rows) {
      const superseded = found.get(by);
      if (joins) found.set(by, { kind: 'joins', id });
      else if (superseded?.kind === 'superseded') superseded.waited.push({ id, trigger, attempts });
    }
    return found;
  }
}

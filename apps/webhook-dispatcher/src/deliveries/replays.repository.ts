import { lines, queryRows, type SqlRunner } from '#libs/persistence';
import { REMEMBERED_MS, type DeliveryIds } from './deliveries.repository.js';
import type { Delivery } from './delivery.js';
import { MESSAGE_ID } from './leases.repository.js';

/** What a replay has found of its message. */
export interface Superseded {
  /** Another replay has still to make its first attempt: this one is not needed. */
  joins: boolean;
  /** Deliveries that waited for their next attempt and are over now. */
  waited: Pick<Delivery, 'id' | 'trigger' | 'attempts'>[];
}

interface OverRow {
  by: string;
  id: string | null;
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
      // Indexes: deliveries_pkey, deliveries_replay.
      `WITH asked AS (
         SELECT * FROM unnest(string_to_array($1, E'\\n'), string_to_array($2, E'\\n')) AS a (id, message_id)
         WHERE NOT EXISTS (SELECT FROM deliveries WHERE delivery_id = a.id)
       ), others AS (
         SELECT a.id AS by, d.delivery_id, false AS fresh
         FROM asked a JOIN deliveries d ON d.delivery_id = a.message_id WHERE NOT d.ended
         UNION ALL
         SELECT a.id, d.delivery_id, d.attempts = 0
         FROM asked a JOIN deliveries d ON substring(d.message FROM '${MESSAGE_ID}') = a.message_id
         WHERE d.trigger = 'replay' AND NOT d.ended
       ), joining AS (
         SELECT DISTINCT by FROM others WHERE fresh
       ), over AS (
         UPDATE deliveries d SET ended = true,
           due_at = CASE WHEN d.state = 'leased' THEN d.due_at
             ELSE now() + CASE WHEN d.recovered THEN $3 ELSE 0 END * interval '1 ms' END
         FROM others o
         WHERE d.delivery_id = o.delivery_id AND NOT d.ended AND NOT EXISTS (SELECT FROM joining j WHERE j.by = o.by)
         RETURNING o.by, d.delivery_id AS id, d.trigger, d.attempts, d.state
       )
       SELECT by, id, trigger, attempts FROM over WHERE state <> 'leased'
       UNION ALL
       SELECT by, NULL, 'replay', 0 FROM joining`,
      [lines(replays.map(({ id }) => id)), lines(replays.map(({ messageId }) => messageId)), REMEMBERED_MS],
    );
    const found = new Map(replays.map(({ id }): [string, Superseded] => [id, { joins: false, waited: [] }]));
    for (const { by, id, trigger, attempts } of rows) {
      const superseded = found.get(by);
      if (!superseded) continue;
      if (id === null) superseded.joins = true;
      else superseded.waited.push({ id, trigger, attempts });
    }
    return found;
  }
}

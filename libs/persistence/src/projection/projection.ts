import type { DataSource } from 'typeorm';
import { systemClock, type Clock } from '#libs/contracts';
import { queryRows, type SqlRunner } from '../database/query-rows.js';
import type { PgNotifications } from '../notifications/pg-notifications.js';
import { BatchLoader } from './batch-loader.js';
import { checkedName } from './projection-table.js';

/** The latest state of something, as its owner publishes it: the higher revision wins. */
export interface Revised {
  revision: number;
}

export interface ProjectionOptions<E extends Revised> {
  dataSource: DataSource;
  notifications: PgNotifications;
  schema: string;
  /** Made by `createProjectionTable`. */
  table: string;
  keyOf: (event: E) => string;
  /** Fields besides the key that `find` looks up by. Their values must not change for a key. */
  lookups?: readonly (keyof E & string)[];
  clock?: Clock;
}

/** What changed: a key, or `null` when changes may have been missed and anything may have. */
export type ProjectionChange = string | null;

interface CacheEntry<V> {
  value: Promise<V>;
  /** Undefined until the table has answered. */
  known: V | undefined;
  loadedAtMs: number;
}

/** No entry is served longer than this without asking the table, whatever happened to its notification. */
const CACHED_MS_MAX = 5_000;
const CACHE_ENTRIES_MAX = 200_000;

/**
 * A service's own copy of another's state, kept from compacted events: one consumer group writes the table, every
 * replica reads it through a cache. A notification drops the changed entry, a reconnection all of them.
 */
export class Projection<E extends Revised> {
  private readonly table: string;
  private readonly channel: string;
  private readonly clock: Clock;
  private readonly byKey = new Map<string, CacheEntry<E | null>>();
  private readonly byLookup = new Map<string, CacheEntry<readonly E[]>>();
  private readonly loader: BatchLoader<E | null>;
  private readonly lookupLoaders: ReadonlyMap<string, BatchLoader<readonly E[]>>;
  private readonly changeHandlers = new Set<(change: ProjectionChange) => void>();
  private readonly stopListening: (() => void)[] = [];

  constructor(private readonly options: ProjectionOptions<E>) {
    this.table = checkedName(options.table);
    this.channel = `${checkedName(options.schema)}_${this.table}`;
    this.clock = options.clock ?? systemClock;
    this.loader = new BatchLoader((keys) => this.loadKeys(keys), null);
    this.lookupLoaders = new Map(
      (options.lookups ?? []).map((lookup) => [
        lookup,
        new BatchLoader<readonly E[]>((values) => this.loadLookups(lookup, values), []),
      ]),
    );
  }

  async start(): Promise<void> {
    const { notifications } = this.options;
    this.stopListening.push(
      await notifications.listen(this.channel, (payload) => {
        this.changed(payload);
      }),
      notifications.onReconnect(() => {
        this.byKey.clear();
        this.byLookup.clear();
        for (const handler of this.changeHandlers) handler(null);
      }),
    );
  }

  stop(): void {
    for (const stop of this.stopListening) stop();
  }

  /** Calls `handler` on every replica whenever an entry changed. */
  onChange(handler: (change: ProjectionChange) => void): () => void {
    this.changeHandlers.add(handler);
    return () => this.changeHandlers.delete(handler);
  }

  /**
   * Takes events in any order, repeats included.
   * @param runner a transaction to do it in; default: one of its own
   * @returns the keys whose state is now newer
   */
  async apply(events: readonly E[], runner: SqlRunner = this.options.dataSource): Promise<string[]> {
    const newest = new Map<string, E>();
    for (const event of events) {
      const key = this.options.keyOf(event);
      const other = newest.get(key);
      if (!other || other.revision < event.revision) newest.set(key, event);
    }
    if (newest.size === 0) return [];
    // Sorted, so that two batches lock rows in the same order.
    const entries = [...newest].sort(([a], [b]) => (a < b ? -1 : 1));
    const applied = await queryRows<{ key: string }>(
      runner,
      `WITH applied AS (
         INSERT INTO ${this.table} AS t (key, revision, state)
         SELECT * FROM unnest($1::text[], $2::bigint[], $3::jsonb[])
         ON CONFLICT (key) DO UPDATE SET revision = excluded.revision, state = excluded.state, updated_at = now()
           WHERE t.revision < excluded.revision
         RETURNING key, state)
       SELECT key, pg_notify($4, (SELECT jsonb_agg(tag) FROM unnest(array_append(
           ARRAY(SELECT l || '=' || (state->>l) FROM unnest($5::text[]) AS l), '=' || key)) AS tag)::text)
       FROM applied`,
      [
        entries.map(([key]) => key),
        entries.map(([, event]) => event.revision),
        entries.map(([, event]) => JSON.stringify(event)),
        this.channel,
        this.options.lookups ?? [],
      ],
    );
    for (const [key, event] of entries) this.drop(key, event);
    return applied.map((row) => row.key);
  }

  /** The latest state known here, or `null`. At most 5 s old; after a change, as old as its notification. */
  get(key: string): Promise<E | null> {
    return this.cached(this.byKey, key, () => this.loader.load(key));
  }

  /** What `get` would give, if it need not ask the table for it; undefined if it need. */
  known(key: string): E | null | undefined {
    const entry = this.byKey.get(key);
    return entry && this.isFresh(entry) ? entry.known : undefined;
  }

  /** What `find` would give, if it need not ask the table for it; undefined if it need. */
  knownBy(lookup: keyof E & string, value: string): readonly E[] | undefined {
    const entry = this.byLookup.get(`${lookup}=${value}`);
    return entry && this.isFresh(entry) ? entry.known : undefined;
  }

  /** All states whose field has this value, in no order. As fresh as `get`. */
  find(lookup: keyof E & string, value: string): Promise<readonly E[]> {
    const loader = this.lookupLoaders.get(lookup);
    if (!loader) throw new Error(`${this.table} is not looked up by ${lookup}`);
    return this.cached(this.byLookup, `${lookup}=${value}`, () => loader.load(value));
  }

  private cached<V>(cache: Map<string, CacheEntry<V>>, name: string, load: () => Promise<V>): Promise<V> {
    const known = cache.get(name);
    if (known && this.isFresh(known)) return known.value;
    cache.delete(name);
    const [oldest] = cache.keys();
    if (oldest !== undefined && cache.size >= CACHE_ENTRIES_MAX) cache.delete(oldest);
    // Stands in the cache before the answer does: a notification in between drops it, and the answer is not kept.
    const entry: CacheEntry<V> = { value: load(), known: undefined, loadedAtMs: this.clock.now() };
    cache.set(name, entry);
    entry.value.then(
      (value) => {
        entry.known = value;
      },
      () => {
        if (cache.get(name) === entry) cache.delete(name);
      },
    );
    return entry.value;
  }

  private isFresh({ loadedAtMs }: CacheEntry<unknown>): boolean {
    const ageMs = this.clock.now() - loadedAtMs;
    // Below zero the clock was set back: nobody knows how old it is.
    return ageMs >= 0 && ageMs < CACHED_MS_MAX;
  }

  private async loadKeys(keys: string[]): Promise<ReadonlyMap<string, E>> {
    const rows = await queryRows<{ key: string; state: E }>(
      this.options.dataSource,
      `SELECT key, state FROM ${this.table} WHERE key = ANY($1)`,
      [keys],
    );
    return new Map(rows.map((row) => [row.key, row.state]));
  }

  private async loadLookups(lookup: string, values: string[]): Promise<ReadonlyMap<string, E[]>> {
    const rows = await queryRows<{ value: string; state: E }>(
      this.options.dataSource,
      // Index: <table>_<lookup>.
      `SELECT state->>'${checkedName(lookup)}' AS value, state FROM ${this.table}
       WHERE state->>'${checkedName(lookup)}' = ANY($1)`,
      [values],
    );
    const found = new Map<string, E[]>();
    for (const { value, state } of rows) {
      const others = found.get(value);
      if (others) others.push(state);
      else found.set(value, [state]);
    }
    return found;
  }

  /** Who has just seen an event does not go by anything older, whoever wrote it and however late its notification is. */
  private drop(key: string, event: E): void {
    this.byKey.delete(key);
    for (const lookup of this.options.lookups ?? []) this.byLookup.delete(`${lookup}=${String(event[lookup])}`);
  }

  private changed(payload: string): void {
    const tags: unknown = JSON.parse(payload);
    if (!Array.isArray(tags)) return;
    for (const tag of tags) {
      if (typeof tag !== 'string') continue;
      if (!tag.startsWith('=')) {
        this.byLookup.delete(tag);
        continue;
      }
      this.byKey.delete(tag.slice(1));
      for (const handler of this.changeHandlers) handler(tag.slice(1));
    }
  }
}

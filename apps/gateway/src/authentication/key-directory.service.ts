import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Clock } from '#libs/contracts';
import { apiKeyMode, hashApiKey, type AccountIdentity } from '#libs/security';
import { CLOCK, LOGGER } from '#libs/service-kit';
import { ApiKeysRepository } from '../api-keys/api-keys.repository.js';

/** How long an answer of the database is believed. A revoked key is refused within 5 s. */
const FRESH_MS = 3_000;
const ENTRIES_MAX = 20_000;
const TOUCH_EVERY_MS = 15_000;

interface Entry {
  identity: Promise<AccountIdentity | null>;
  readAtMs: number;
}

/** Who an API key stands for. Asks the database at most every 3 s per key, once for any number of requests. */
@Injectable()
export class KeyDirectoryService implements OnModuleDestroy {
  private readonly entries = new Map<string, Entry>();
  private readonly used = new Set<string>();
  private readonly toucher: NodeJS.Timeout;

  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: ApiKeysRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.toucher = setInterval(() => void this.writeLastUsed(), TOUCH_EVERY_MS).unref();
  }

  /** Null when there is no such key, or no longer. */
  async identify(key: string): Promise<AccountIdentity | null> {
    if (apiKeyMode(key) === null) return null;
    const hash = hashApiKey(key);
    const entry = this.entries.get(hash);
    const fresh = entry && this.clock.now() - entry.readAtMs < FRESH_MS;
    const identity = await (fresh ? entry.identity : this.read(hash));
    if (identity) this.used.add(identity.key_id);
    return identity;
  }

  /** Drops what is known of an account or key, so that a change through this replica holds at once. */
  forget(): void {
    this.entries.clear();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.toucher);
    await this.writeLastUsed();
  }

  private read(hash: string): Promise<AccountIdentity | null> {
    const identity = this.keys.identify(this.dataSource, hash);
    const entry = { identity, readAtMs: this.clock.now() };
    this.entries.delete(hash);
    this.entries.set(hash, entry);
    const drop = () => {
      if (this.entries.get(hash) === entry) this.entries.delete(hash);
    };
    // Neither failures nor unknown keys are kept: the next request asks again, and a new key works at once.
    identity.then((known) => {
      if (known === null) drop();
    }, drop);
    const [oldest] = this.entries.keys();
    if (oldest !== undefined && this.entries.size > ENTRIES_MAX) this.entries.delete(oldest);
    return identity;
  }

  private async writeLastUsed(): Promise<void> {
    const ids = [...this.used];
    this.used.clear();
    if (ids.length === 0) return;
    try {
      await this.keys.touch(this.dataSource, ids, new Date(this.clock.now()));
    } catch (error) {
      this.logger.warn({ err: error }, 'last use of keys not written');
    }
  }
}

import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { DomainError } from '#libs/contracts';
import { LOGGER } from '#libs/service-kit';
import { KeyDirectoryService } from '../authentication/key-directory.service.js';

/** With the 3 s for which the directory believes the database: a revoked key is out within 5 s. */
const LOOK_EVERY_MS = 1_500;

/** Why the key may not go on: revoked or gone, or its account suspended. */
type OnInvalid = (refusal: DomainError) => void;

/** Tells those that hold something open for a key when it is revoked or its account suspended. */
@Injectable()
export class KeyWatch implements OnModuleDestroy {
  private readonly byKey = new Map<string, Set<OnInvalid>>();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly directory: KeyDirectoryService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  /** Calls `onInvalid`, at most once, unless the returned function was called before. */
  watch(key: string, onInvalid: OnInvalid): () => void {
    const watchers = this.byKey.get(key) ?? new Set<OnInvalid>();
    this.byKey.set(key, watchers.add(onInvalid));
    return () => {
      watchers.delete(onInvalid);
      if (watchers.size === 0 && this.byKey.get(key) === watchers) this.byKey.delete(key);
    };
  }

  /** While the database does not answer, what is open stays so. */
  async look(): Promise<void> {
    for (const [key, watchers] of [...this.byKey]) {
      try {
        const identity = await this.directory.identify(key);
        if (identity?.status === 'active') continue;
        const refusal = new DomainError(identity ? 'account_suspended' : 'unauthorized');
        for (const onInvalid of [...watchers]) onInvalid(refusal);
      } catch (error) {
        this.logger.warn({ err: error }, 'keys of open waits and streams not looked at');
        return;
      }
    }
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }
}

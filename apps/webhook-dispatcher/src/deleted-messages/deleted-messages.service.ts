import type { PersistenceLogger, PgNotifications } from '#libs/persistence';
import type { EndpointDirectory } from '../endpoints/endpoint-directory.service.js';
import { DELETED_CHANNEL, type DeletedMessagesRepository } from './deleted-messages.repository.js';

const PRUNE_MS = 3_600_000;
/** Of what this process has in memory, nothing has been waiting for longer, ms. */
const MISSED_MS_MAX = 10 * 60_000;

export interface DeletedMessagesParts {
  repository: DeletedMessagesRepository;
  notifications: PgNotifications;
  directory: EndpointDirectory;
  logger: PersistenceLogger;
  /** Has due deliveries looked for by every replica. */
  wake: () => Promise<void>;
}

/**
 * Ends the deliveries of messages that were deleted. Each replica is told, for what it has in memory; the table
 * remembers, for what comes from it or is read from the log later.
 */
export class DeletedMessages {
  private stopListening: (() => void)[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: DeletedMessagesParts) {}

  async start(): Promise<void> {
    const { notifications, directory } = this.parts;
    this.stopListening = [
      await notifications.listen(DELETED_CHANNEL, (ids) => {
        for (const id of ids.split(',')) directory.markDeleted(id);
      }),
      notifications.onReconnect(() => {
        this.markMissed();
      }),
    ];
    this.timer = setInterval(() => {
      this.prune();
    }, PRUNE_MS).unref();
    this.prune();
  }

  stop(): void {
    clearInterval(this.timer);
    for (const stop of this.stopListening) stop();
  }

  /** @param ids at most 200 */
  async note(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.parts.directory.markDeleted(id);
    await this.parts.repository.note(ids);
    await this.parts.wake();
  }

  /** What was told while nobody listened. */
  private markMissed(): void {
    const { repository, directory, logger } = this.parts;
    repository.deletedWithin(MISSED_MS_MAX).then(
      (ids) => {
        for (const id of ids) directory.markDeleted(id);
      },
      (error: unknown) => {
        logger.warn({ err: error }, 'deleted messages not read: some may have been told while the connection was away');
      },
    );
  }

  private prune(): void {
    this.parts.repository.prune().catch((error: unknown) => {
      this.parts.logger.warn({ err: error }, 'deleted messages not pruned');
    });
  }
}

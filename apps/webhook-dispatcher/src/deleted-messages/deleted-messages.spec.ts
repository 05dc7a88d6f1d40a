import { beforeEach, describe, expect, it } from '@jest/globals';
import { DeletedMessages, type DeletedMessagesParts } from './deleted-messages.service.js';

describe('DeletedMessages', () => {
  let done: string[];
  let notify: (ids: string) => void;
  let deleted: DeletedMessages;

  beforeEach(() => {
    done = [];
    const parts = {
      repository: {
        note: async (ids: readonly string[]) => {
          await new Promise(setImmediate);
          done.push(`written ${ids.join()}`);
        },
        prune: () => Promise.resolve(void done.push('pruned')),
      },
      notifications: {
        listen: (_channel: string, heard: (ids: string) => void) => {
          notify = heard;
          return Promise.resolve(() => done.push('hears no more'));
        },
        onReconnect: () => () => done.push('reads no more'),
      },
      directory: { markDeleted: (id: string) => done.push(`marked ${id}`) },
      logger: { warn: () => undefined },
      wake: () => Promise.resolve(void done.push('looked for')),
    };
    deleted = new DeletedMessages(parts as unknown as DeletedMessagesParts);
  });

  it('marks at once what it is told, however slow the table is, and has what waits looked for when that has it', async () => {
    await deleted.note(['a', 'b']);
    expect(done).toEqual(['marked a', 'marked b', 'written a,b', 'looked for']);
  });

  it('marks each message of a notification, until it is stopped', async () => {
    await deleted.start();
    notify('a,b');
    deleted.stop();
    expect(done).toEqual(['pruned', 'marked a', 'marked b', 'hears no more', 'reads no more']);
  });
});

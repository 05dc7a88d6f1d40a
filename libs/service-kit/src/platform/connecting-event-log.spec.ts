import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { EventLogUnavailableError, type EventLog } from '#libs/messaging';
import { ConnectingEventLog } from './connecting-event-log.js';

const silent = pino({ level: 'silent' });

/** Only what these promises need of a log. */
function openedLog(calls: string[]): EventLog {
  const unused = () => Promise.reject(new Error('unused'));
  return {
    kind: 'embedded',
    ensureTopics: () => Promise.resolve(void calls.push('ensureTopics')),
    append: () => Promise.resolve(void calls.push('append')),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(void calls.push('close')),
    consume: unused,
    lag: unused,
    positions: unused,
    read: unused,
    tail: unused,
  };
}

describe('ConnectingEventLog', () => {
  it('refuses appends as unavailable until the log is there, then passes them on', async () => {
    const calls: string[] = [];
    const log = new ConnectingEventLog('embedded', () => Promise.resolve(openedLog(calls)), [], silent);
    await expect(log.append([])).rejects.toThrow(EventLogUnavailableError);
    await expect(log.ping()).rejects.toThrow(EventLogUnavailableError);
    await log.connected();
    await log.append([]);
    await log.close();
    expect(calls).toEqual(['ensureTopics', 'append', 'close']);
  });

  it('closes the log once, however often it is told to', async () => {
    const calls: string[] = [];
    const log = new ConnectingEventLog('embedded', () => Promise.resolve(openedLog(calls)), [], silent);
    await log.connected();
    await Promise.all([log.close(), log.close()]);
    await log.close();
    expect(calls).toEqual(['ensureTopics', 'close']);
  });

  it('ends its attempts when it is closed', async () => {
    let attempts = 0;
    const open = () => {
      attempts += 1;
      return Promise.reject(new Error('down'));
    };
    const log = new ConnectingEventLog('kafka', open, [], silent);
    const connected = log.connected();
    const closed = log.close();
    await expect(connected).rejects.toThrow(EventLogUnavailableError);
    await closed;
    expect(attempts).toBe(1);
  });

  it('does not wait for a log that does not answer, when it is closed', async () => {
    let giveUp: (error: Error) => void = () => undefined;
    const silentLog: EventLog = {
      ...openedLog([]),
      ensureTopics: () => new Promise((_resolve, reject) => (giveUp = reject)),
      close: () => {
        giveUp(new Error('closed'));
        return Promise.resolve();
      },
    };
    const log = new ConnectingEventLog('kafka', () => Promise.resolve(silentLog), [], silent);
    const connected = log.connected();
    await new Promise((resolve) => setImmediate(resolve));
    const closed = log.close();
    await expect(connected).rejects.toThrow(EventLogUnavailableError);
    await closed;
  });
});

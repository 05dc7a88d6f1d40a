/** What all channels that wake readers begin with. */
export const WAKE_CHANNEL = 'event_log_';

/** The channel that says "there is something new in the topic", with or without the record. */
export function wakeChannel(topicId: number): string {
  return `${WAKE_CHANNEL}${topicId}`;
}

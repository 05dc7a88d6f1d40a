/** Notified, once per stored batch, with the ids of the numbers that have new messages, comma-separated. */
export const STORED_CHANNEL = 'message_store_stored';

/** Numbers named in one notification: Postgres takes 8,000 bytes, an id has 30 characters. */
export const NUMBERS_PER_NOTIFICATION = 200;

/** The key of waits for any new message. */
export const ANY_NUMBER = '*';

import { TOPICS } from '#libs/contracts';

/** What they say decides whether a message is posted, and where to: a change holds 2 s after its answer. */
export const STATE_TOPICS = [TOPICS.numberProvisioned, TOPICS.accountUpdated, TOPICS.messageDeleted] as const;
export type StateTopic = (typeof STATE_TOPICS)[number];

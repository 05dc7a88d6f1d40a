const DAY_MS = 86_400_000;

/** Every topic of the platform. */
export const TOPICS = {
  numberProvisioned: 'number.provisioned',
  accountUpdated: 'account.updated',
  smsReceived: 'sms.received',
  webhookAttempt: 'webhook.attempt',
  webhookRequested: 'webhook.requested',
  webhookDisabled: 'webhook.disabled',
  messageDeleted: 'message.deleted',
  auditRecorded: 'audit.recorded',
} as const;

export type Topic = (typeof TOPICS)[keyof typeof TOPICS];

/** How a topic keeps its records: the latest per key for ever, or all of them for a time. */
export type TopicRetention = { kind: 'compacted' } | { kind: 'timed'; retentionMs: number };

export interface TopicSpec {
  name: string;
  retention: TopicRetention;
}

const DEAD_LETTER_RETENTION: TopicRetention = { kind: 'timed', retentionMs: 14 * DAY_MS };

/** Name of the topic that takes the records of `topic` that no consumer could handle. */
export function deadLetterTopic(topic: string): string {
  return `${topic}.dlq`;
}

const LIVE_TOPICS: readonly TopicSpec[] = [
  { name: TOPICS.numberProvisioned, retention: { kind: 'compacted' } },
  { name: TOPICS.accountUpdated, retention: { kind: 'compacted' } },
  { name: TOPICS.smsReceived, retention: { kind: 'timed', retentionMs: 3 * DAY_MS } },
  { name: TOPICS.webhookAttempt, retention: { kind: 'timed', retentionMs: 3 * DAY_MS } },
  { name: TOPICS.webhookRequested, retention: { kind: 'timed', retentionMs: 3 * DAY_MS } },
  { name: TOPICS.webhookDisabled, retention: { kind: 'timed', retentionMs: 3 * DAY_MS } },
  { name: TOPICS.messageDeleted, retention: { kind: 'timed', retentionMs: 3 * DAY_MS } },
  // Longer than any outage of who keeps it.
  { name: TOPICS.auditRecorded, retention: { kind: 'timed', retentionMs: 14 * DAY_MS } },
];

/** All topics with their dead-letter topics, as services create them when they are missing. */
export const TOPIC_SPECS: readonly TopicSpec[] = LIVE_TOPICS.flatMap((spec) => [
  spec,
  { name: deadLetterTopic(spec.name), retention: DEAD_LETTER_RETENTION },
]);

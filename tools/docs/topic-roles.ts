import { TOPICS, type Topic } from '#libs/contracts';

/** Who makes and who reads each topic. For `account.updated` see ADR 8. */
export const TOPIC_ROLES: Record<
  Topic,
  { key: string; madeBy: string | readonly string[]; readBy: string[]; summary: string }
> = {
  [TOPICS.numberProvisioned]: {
    key: 'number_id',
    madeBy: 'provisioning',
    readBy: ['provisioning', 'sms-ingest', 'message-store', 'webhook-dispatcher'],
    summary: "The number's latest state.",
  },
  [TOPICS.accountUpdated]: {
    key: 'account_id',
    madeBy: 'gateway',
    readBy: ['gateway', 'webhook-dispatcher'],
    summary: "The account's latest status, limits and signing secrets.",
  },
  [TOPICS.smsReceived]: {
    key: 'number_id',
    madeBy: 'sms-ingest',
    readBy: ['message-store', 'webhook-dispatcher'],
    summary: 'A whole message for a known number.',
  },
  [TOPICS.webhookAttempt]: {
    key: 'number_id',
    madeBy: 'webhook-dispatcher',
    readBy: ['message-store'],
    summary: 'One attempt to deliver one message, as it ended.',
  },
  [TOPICS.webhookRequested]: {
    key: 'number_id',
    madeBy: 'message-store',
    readBy: ['webhook-dispatcher'],
    summary: 'A stored message to deliver again.',
  },
  [TOPICS.webhookDisabled]: {
    key: 'number_id',
    madeBy: 'webhook-dispatcher',
    readBy: ['provisioning'],
    summary: 'A webhook that was disabled: gone (410), or failing for days.',
  },
  [TOPICS.messageDeleted]: {
    key: 'number_id',
    madeBy: 'message-store',
    readBy: ['webhook-dispatcher'],
    summary: 'A message that its owner deleted: it goes to no webhook any more.',
  },
  [TOPICS.auditRecorded]: {
    key: 'account_id, or `operator`',
    madeBy: ['gateway', 'provisioning', 'message-store'],
    readBy: ['gateway'],
    summary: 'A change that somebody made.',
  },
};

import { EVENT_SCHEMAS, TOPIC_SPECS, TOPICS, type Topic, type TopicRetention } from '#libs/contracts';
import { TOPIC_ROLES } from './topic-roles.js';

const CLOUDEVENTS_HEADERS = {
  type: 'object',
  required: ['ce_specversion', 'ce_id', 'ce_type', 'ce_source', 'ce_time', 'content-type'],
  properties: {
    ce_specversion: { type: 'string', const: '1.0' },
    ce_id: { type: 'string', description: 'unique per source; a repeat of the same event carries the same id' },
    ce_type: { type: 'string', description: 'the topic' },
    ce_source: { type: 'string', description: '/meisim/<service>' },
    ce_time: { type: 'string', format: 'date-time' },
    'content-type': { type: 'string', const: 'application/json' },
    traceparent: { type: 'string', description: 'W3C trace context' },
  },
};

/** `sms.received` -> `smsReceived`: a key that references can name. */
function keyOf(topic: string): string {
  return topic.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function kafkaConfiguration(retention: TopicRetention): Record<string, unknown> {
  if (retention.kind === 'compacted') return { 'cleanup.policy': ['compact'] };
  return { 'cleanup.policy': ['delete'], 'retention.ms': retention.retentionMs };
}

function channel(topic: Topic, retention: TopicRetention): Record<string, unknown> {
  const { summary, key } = TOPIC_ROLES[topic];
  return {
    address: topic,
    summary,
    description: `Key: ${key}. Fields are only added; readers ignore those they do not know.`,
    messages: { event: { $ref: `#/components/messages/${keyOf(topic)}` } },
    bindings: { kafka: { topicConfiguration: kafkaConfiguration(retention) } },
  };
}

function operations(topic: Topic): [string, unknown][] {
  const { madeBy, readBy } = TOPIC_ROLES[topic];
  const target = { channel: { $ref: `#/channels/${keyOf(topic)}` } };
  const operation = (action: string, service: string): [string, unknown] => [
    `${keyOf(topic)}.${action}.${service}`,
    { action, title: service, ...target },
  ];
  return [
    ...[madeBy].flat().map((service) => operation('send', service)),
    ...readBy.map((service) => operation('receive', service)),
  ];
}

function message(topic: Topic): Record<string, unknown> {
  return {
    name: topic,
    contentType: 'application/json',
    headers: { $ref: '#/components/schemas/cloudEventsHeaders' },
    payload: { $ref: `#/components/schemas/${keyOf(topic)}` },
  };
}

/** The events between services as an AsyncAPI 3 document, from the very schemas that the services check with. */
export function asyncApiDocument(version: string): Record<string, unknown> {
  const topics = Object.values(TOPICS);
  const retentions = new Map(TOPIC_SPECS.map((spec) => [spec.name, spec.retention]));
  const byKey = <T>(make: (topic: Topic) => T) =>
    Object.fromEntries(topics.map((topic) => [keyOf(topic), make(topic)]));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'MeiSIM events',
      version,
      description:
        'Kafka topics between the services. Values are JSON, headers CloudEvents 1.0 in binary mode. Every topic has ' +
        'a twin `<topic>.dlq` with the records that no consumer could handle. Sealed fields are AES-256-GCM.',
    },
    defaultContentType: 'application/json',
    channels: byKey((topic) => channel(topic, retentions.get(topic) ?? { kind: 'compacted' })),
    operations: Object.fromEntries(topics.flatMap(operations)),
    components: {
      messages: byKey(message),
      schemas: { cloudEventsHeaders: CLOUDEVENTS_HEADERS, ...byKey((topic) => EVENT_SCHEMAS[topic]) },
    },
  };
}

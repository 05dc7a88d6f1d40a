import { placeInTopic, type DeadLetter } from '#libs/messaging';

/** A dead letter for an operator's eyes. What is sealed in its value stays so: no key is ever asked for. */
export function letterView(letter: DeadLetter): object {
  const { position, record, reason, service, time, original, headers, leftOutBytes } = letter;
  const value = letter.value === null ? null : jsonOf(letter.value);
  return {
    position: placeInTopic(position),
    key: record.key,
    reason,
    service,
    time,
    original: original === null ? null : { topic: original.topic, position: placeInTopic(original) },
    event: {
      type: headers['ce_type'] ?? null,
      id: headers['ce_id'] ?? null,
      source: headers['ce_source'] ?? null,
      time: headers['ce_time'] ?? null,
    },
    ids: idsOf(value),
    ...(leftOutBytes === null ? {} : { left_out_bytes: leftOutBytes }),
    ...(value === undefined ? { value_text: letter.value?.toString('utf8') } : { value }),
  };
}

/** The record as it stands in the log, nothing interpreted. */
export function rawView({ position, record }: DeadLetter): object {
  return {
    position: placeInTopic(position),
    key: record.key,
    headers: record.headers,
    value_base64: record.value.toString('base64'),
  };
}

/** Undefined when it is no JSON, which may be why it stands here, or nests so deep that it can be read and not printed. */
function jsonOf(value: Buffer): unknown {
  try {
    const json: unknown = JSON.parse(value.toString('utf8'));
    JSON.stringify([{ value: json }], null, 2);
    return json;
  } catch {
    return undefined;
  }
}

function idsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  const ids: Record<string, string> = {};
  for (const [name, id] of Object.entries(value)) {
    if (name.endsWith('_id') && typeof id === 'string') ids[name] = id;
  }
  return ids;
}

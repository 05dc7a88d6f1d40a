import { fetchResponse, type FetchResponse } from './fetch-response.js';

export interface FetchRequest {
  topics: readonly { topic: string; partitions: readonly { partition: number; fetchOffset: string }[] }[];
}

interface FetchCall {
  response: { decode: (octets: Buffer) => Promise<object> };
}

type MakeCall = (request: FetchRequest) => FetchCall;

export interface FetchProtocol {
  protocol: (choice: { version: number }) => MakeCall;
}

/** That of every broker from Kafka 2.3 on: kafkajs knows no later one. */
const VERSION = 11;

const patched = new WeakSet<FetchProtocol>();

/**
 * Lets us decode kafkajs's Fetch responses: it allocates a decoder and a buffer for each record and each of its headers,
 * and copies the headers for each of them. All else stays kafkajs's.
 */
export function readResponsesOf(fetch: FetchProtocol): void {
  if (patched.has(fetch)) return;
  patched.add(fetch);
  const original = fetch.protocol;
  const protocol: typeof original = ({ version }) => {
    const make = original({ version });
    if (version !== VERSION) return make;
    return (asked) => {
      const call = make(asked);
      const decode = async (octets: Buffer) => {
        const answer = fetchResponse(octets);
        return answer === null ? await call.response.decode(octets) : withNews(asked, answer);
      };
      return { ...call, response: { ...call.response, decode } };
    };
  };
  fetch.protocol = protocol;
}

/**
 * The answer without the partitions that were asked for from their end and have nothing new, which are most of them:
 * for each one kafkajs makes a batch, queues it, and awaits it.
 */
function withNews({ topics }: FetchRequest, answer: FetchResponse): FetchResponse {
  const offsets = new Map<string, Map<number, string>>();
  for (const { topic, partitions } of topics) {
    const ofTopic = offsets.get(topic) ?? new Map<number, string>();
    offsets.set(topic, ofTopic);
    for (const { partition, fetchOffset } of partitions) ofTopic.set(partition, fetchOffset);
  }
  const responses = answer.responses.map(({ topicName, partitions }) => ({
    topicName,
    partitions: partitions.filter(
      ({ partition, highWatermark, errorCode, messages, preferredReadReplica }) =>
        messages.length > 0 ||
        errorCode !== 0 ||
        preferredReadReplica !== -1 ||
        offsets.get(topicName)?.get(partition) !== highWatermark,
    ),
  }));
  return { ...answer, responses };
}

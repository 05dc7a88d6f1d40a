import { fetchResponse } from './fetch-response.js';

interface FetchCall {
  response: { decode: (octets: Buffer) => Promise<object> };
}

type MakeCall = (request: object) => FetchCall;

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
      const decode = async (octets: Buffer) => fetchResponse(octets) ?? (await call.response.decode(octets));
      return { ...call, response: { ...call.response, decode } };
    };
  };
  fetch.protocol = protocol;
}

import { produceRequest, type ProducedMessage, type ProduceRequest } from './produce-request.js';

interface KafkajsProduceRequest extends ProduceRequest {
  /** 0: none. */
  compression?: number;
}

/** What kafkajs sends: it writes the header and copies the body behind it. */
interface Encoded {
  buf: Buffer;
  buffer: Buffer;
}

interface ProduceCall {
  request: { encode: () => Promise<Encoded> };
  response: object;
}

type MakeCall = (request: KafkajsProduceRequest) => ProduceCall;

export interface ProduceProtocol {
  protocol: (choice: { version: number }) => MakeCall;
}

/** Record batches of format v2 begin with this version, and later ones changed nothing about the request. */
const BATCH_VERSION_MIN = 3;
const BATCH_VERSION_MAX = 8;

const patched = new WeakSet<ProduceProtocol>();

/**
 * Lets us write kafkajs's Produce requests: it allocates a buffer for each header of each record, some twenty a record
 * of ours, which takes more CPU than everything else that becomes of a message. All else stays kafkajs's.
 */
export function writeRequestsOf(produce: ProduceProtocol, crc32c: (octets: Buffer) => number): void {
  if (patched.has(produce)) return;
  patched.add(produce);
  const original = produce.protocol;
  const protocol: typeof original = ({ version }) => {
    const make = original({ version });
    if (version < BATCH_VERSION_MIN || version > BATCH_VERSION_MAX) return make;
    return (asked) => {
      const call = make(asked);
      if (!isPlain(asked)) return call;
      const encode = () => {
        const octets = produceRequest(asked, Date.now(), crc32c);
        return Promise.resolve({ buf: octets, buffer: octets });
      };
      return { ...call, request: { ...call.request, encode } };
    };
  };
  produce.protocol = protocol;
}

/** Whether it is what our writer sends: no compression, no transaction, and nothing but texts around a value. */
function isPlain({ compression, transactionalId, topicData }: KafkajsProduceRequest): boolean {
  if ((compression ?? 0) !== 0 || (transactionalId ?? null) !== null) return false;
  return topicData.every(({ partitions }) => partitions.every(({ messages }) => messages.every(isPlainMessage)));
}

function isPlainMessage(message: ProducedMessage): boolean {
  if ('timestamp' in message || typeof message.key !== 'string' || !Buffer.isBuffer(message.value)) return false;
  for (const name in message.headers) if (typeof message.headers[name] !== 'string') return false;
  return true;
}

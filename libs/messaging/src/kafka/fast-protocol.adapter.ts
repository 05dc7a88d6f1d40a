import { createRequire } from 'node:module';
import type { MessagingLogger } from '../messaging-logger.js';
import { crc32c } from './crc32c.js';
import { readResponsesOf, type FetchProtocol } from './fast-fetch.js';
import { writeRequestsOf, type ProduceProtocol } from './fast-produce.js';

const require = createRequire(import.meta.url);

/** Has kafkajs send and take records in our code. Where its insides are not as they were in 2.2.4, it uses its own. */
export function useFastProtocol(logger: MessagingLogger): void {
  try {
    writeRequestsOf(require('kafkajs/src/protocol/requests/produce') as ProduceProtocol, crc32c);
    readResponsesOf(require('kafkajs/src/protocol/requests/fetch') as FetchProtocol);
  } catch (error) {
    logger.warn({ err: error }, 'kafkajs writes and reads records itself, which is as right and slower');
  }
}

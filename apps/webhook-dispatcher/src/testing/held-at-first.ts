import type { SmsReceived } from '#libs/contracts';
import type { Behaviour, ReceivedRequest } from '#libs/testing';

/**
 * An endpoint that holds the first request of a message back, until `answerHeld`, and then answers 500.
 * @param others how all other requests are answered
 */
export function heldAtFirst({ message_id }: SmsReceived, others: Behaviour): (request: ReceivedRequest) => Behaviour {
  let isFirst = true;
  return ({ headers }) => {
    if (!isFirst || headers['webhook-id'] !== message_id) return others;
    isFirst = false;
    return { kind: 'held', status: 500 };
  };
}

import { describe, expect, test } from '@jest/globals';
import { classifySendFailure } from './send-failure.js';

const brokerError = (type: string): Error => Object.assign(new Error(type), { type });

describe('what a failed send says about its records', () => {
  test('a record that the broker will never take is refused, however deep kafkajs wraps the reason', () => {
    expect(classifySendFailure(brokerError('INVALID_RECORD'))).toBe('refused');
    const wrapped = new Error('no more retries', { cause: brokerError('INVALID_RECORD') });
    expect(classifySendFailure(wrapped)).toBe('refused');
  });

  test('one that is too large is told apart, since without its value it might be taken', () => {
    expect(classifySendFailure(brokerError('MESSAGE_TOO_LARGE'))).toBe('too-large');
    expect(classifySendFailure(brokerError('RECORD_LIST_TOO_LARGE'))).toBe('too-large');
  });

  test('a missing topic is told apart, since others need not wait for it', () => {
    const wrapped = new Error('no more retries', { cause: brokerError('UNKNOWN_TOPIC_OR_PARTITION') });
    expect(classifySendFailure(wrapped)).toBe('unknown-topic');
  });

  test('a right that is missing is told apart, since it may be given', () => {
    expect(classifySendFailure(brokerError('TOPIC_AUTHORIZATION_FAILED'))).toBe('forbidden-topic');
  });

  test('anything else leaves open whether the records are in the log', () => {
    expect(classifySendFailure(brokerError('OUT_OF_ORDER_SEQUENCE_NUMBER'))).toBe('unknown');
    expect(classifySendFailure(new Error('Closed connection'))).toBe('unknown');
    expect(classifySendFailure('nothing')).toBe('unknown');
  });
});

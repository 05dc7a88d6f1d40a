import { describe, expect, test } from '@jest/globals';
import { assertCreated } from './topic-creation.js';

const failure = (topic: string, type: string): Error => Object.assign(new Error(`it says ${type}`), { topic, type });
/** As kafkajs has it. */
const together = (...errors: Error[]): Error => Object.assign(new Error('Topic creation errors'), { errors });

describe('what became of a request to create topics', () => {
  test('names each topic that could not be created, and why, and none that others have created meanwhile', () => {
    const error = together(
      failure('a', 'TOPIC_AUTHORIZATION_FAILED'),
      failure('b', 'TOPIC_ALREADY_EXISTS'),
      failure('c', 'POLICY_VIOLATION'),
    );
    expect(() => {
      assertCreated(error);
    }).toThrow(
      'topics cannot be created: a (it says TOPIC_AUTHORIZATION_FAILED), c (it says POLICY_VIOLATION)' +
        ': they are missing, or not to be seen by this user',
    );
  });

  test('is well when others were faster, and any other failure stays what it is', () => {
    expect(() => {
      assertCreated(together(failure('a', 'TOPIC_ALREADY_EXISTS')));
    }).not.toThrow();
    expect(() => {
      assertCreated(new Error('Closed connection'));
    }).toThrow('Closed connection');
  });
});

import base from './jest.config.js';

/**
 * What runs against a real Apache Kafka (`npm run test:kafka`, KAFKA_BROKERS set): the adapter's own tests with the
 * contract suite, and the whole platform once more. `npm test` runs the rest, without Java.
 * @type {import('jest').Config}
 */
export default {
  ...base,
  testMatch: ['**/*.kafka-spec.ts', '<rootDir>/test/e2e/**/*.e2e-spec.ts'],
  testTimeout: 60_000,
};

/**
 * Three kinds of test (docs in CONTRIBUTING.md): `*.spec.ts` is pure and takes milliseconds,
 * `*.int-spec.ts` uses a real Postgres or event log, `test/e2e/*.e2e-spec.ts` drives the whole platform.
 * @type {import('jest').Config}
 */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.meisim/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.meisim/'],
  testMatch: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts'],
  testTimeout: 30_000,
};

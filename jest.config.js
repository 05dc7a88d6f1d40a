/**
 * Three kinds of test (docs in CONTRIBUTING.md): `*.spec.ts` is pure and takes milliseconds,
 * `*.int-spec.ts` uses a real Postgres or event log, `test/e2e/*.e2e-spec.ts` drives the whole platform.
 * @type {import('jest').Config}
 */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // Its ES modules import JSON in a way that Jest warns of, a line per file and test.
    '^libphonenumber-js$': '<rootDir>/node_modules/libphonenumber-js/index.cjs',
    '^libphonenumber-js/max$': '<rootDir>/node_modules/libphonenumber-js/max/index.cjs',
  },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.meisim/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.meisim/'],
  testMatch: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/tools/test/second-chance.mjs'],
  testTimeout: 60_000,
};

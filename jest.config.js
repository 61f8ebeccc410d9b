const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/__tests__/jest/transform.mjs' },
}

// "unit" needs nothing but Node; "e2e" runs the built bundles in the sandbox (Go builds it). The tests in node/ and
// systemd/ run under Node's own test runner: see scripts/test-node.ts and scripts/test-systemd.ts.
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/__tests__/(e2e|node|systemd)/'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/__tests__/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/__tests__/jest/e2e-setup.mjs',
    },
  ],
  collectCoverageFrom: ['src/**/*.ts'],
  coverageProvider: 'v8',
  // Only what hangs shall fail: a busy machine plays a whole run ten times slower.
  testTimeout: 600_000,
  // Jest would leave one core of two idle; runs in the sandbox wait more than they work.
  maxWorkers: '100%',
}

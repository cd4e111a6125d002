/**
 * How long a test of any package may wait. On a machine that is busy a test must not fail for that: what has not
 * happened after a second may still happen. What takes long in itself says so in its own test.
 */
export const patience = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
};

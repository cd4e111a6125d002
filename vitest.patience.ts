/**
 * How long a test of any package may wait. On a machine that is busy a test must not fail for that: what has not
 * happened after a second may still happen. What takes long in itself says so in its own test.
 */
export const patience = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
};

/**
 * For packages whose files share nothing but what they import: each file has a database of its own, and each test
 * makes its world in it. Importing everything anew for each file would take a third of the time.
 */
export const sharedImports = { isolate: false };

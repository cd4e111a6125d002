import { expect, test } from 'vitest';
import { addCounts, countJourneys, countTasks, countTests, nothing, one } from './counts.mjs';

const report = (testResults, numFailedTests = 0) => ({
  success: numFailedTests === 0,
  numPassedTests: 3,
  numFailedTests,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults,
});

test('a test that failed is named with its file and the first line of its message', () => {
  const failed = {
    status: 'failed',
    fullName: 'one vote',
    failureMessages: ['\u001b[31mexpected 1\nat x.ts'],
  };
  const file = { name: 'vote.test.ts', status: 'failed', assertionResults: [failed] };
  expect(countTests(report([file], 1))).toEqual({
    passed: 3,
    failed: 1,
    skipped: 1,
    failures: ['vote.test.ts › one vote\n    expected 1'],
  });
});

test('a file that cannot be loaded is a failure, and so is an error outside of every test', () => {
  const file = { name: 'vote.test.ts', status: 'failed', assertionResults: [], message: 'no such module' };
  expect(countTests(report([file]))).toMatchObject({
    failed: 1,
    failures: ['vote.test.ts › the file itself\n    no such module'],
  });
  expect(countTests({ ...report([]), success: false })).toMatchObject({
    failed: 1,
    failures: [expect.stringContaining('outside')],
  });
});

test('a journey that passed only when tried again has failed, and is named with its language', () => {
  const results = [{ error: { message: 'not visible' } }, {}];
  const spec = {
    file: 'vote.spec.ts',
    title: 'a vote',
    tests: [{ projectName: 'fr', status: 'flaky', results }],
  };
  const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 0 };
  expect(countJourneys({ stats, errors: [], suites: [{ suites: [{ specs: [spec] }] }] })).toEqual({
    passed: 4,
    failed: 1,
    skipped: 0,
    failures: ['vote.spec.ts › a vote [fr, flaky]\n    not visible'],
  });
});

test('of a run of tasks, those that failed are named and those never reached are skipped', () => {
  const tasks = [
    { taskId: 'db#typecheck', command: 'tsc', execution: { exitCode: 0 } },
    { taskId: '//#lint', command: 'biome', execution: { exitCode: 1 } },
    { taskId: '//#docs', command: 'docs' },
  ];
  expect(countTasks({ tasks, execution: { exitCode: 1 } })).toEqual({
    passed: 1,
    failed: 1,
    skipped: 1,
    failures: ['//#lint'],
  });
});

test('steps add up, and their failures stand one after the other', () => {
  const total = { ...nothing };
  addCounts(total, one('failed', 'no summary'));
  addCounts(total, one('passed'));
  addCounts(total, one('failed', 'no report'));
  expect(total).toEqual({ passed: 1, failed: 2, skipped: 0, failures: ['no summary', 'no report'] });
  expect(nothing.failures).toEqual([]);
});

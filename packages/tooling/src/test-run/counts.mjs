import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** What became of a step: three numbers, and a line for each failure, to be read again at the end of a long run. */
export const nothing = Object.freeze({ passed: 0, failed: 0, skipped: 0, failures: Object.freeze([]) });
export const one = (outcome, why) => ({ ...nothing, [outcome]: 1, failures: why ? [why] : [] });

export function addCounts(total, counts) {
  for (const key of ['passed', 'failed', 'skipped']) total[key] += counts[key];
  total.failures = [...total.failures, ...counts.failures];
}

/** A report that is missing or cut short is a failure of its own: nothing may look green because it never ran. */
export function readReport(file, read) {
  if (!existsSync(file)) return one('failed', `${file} was not written`);
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return one('failed', `${file} cannot be read: ${error.message}`);
  }
}

/** Tasks of a turbo run. A task that was not reached because another failed counts as skipped. */
export function countTasks({ tasks, execution }) {
  const counts = { ...nothing, failures: [] };
  for (const { taskId, command, cache, execution: ran } of tasks) {
    if (command === '<NONEXISTENT>') continue;
    if (ran?.exitCode === 0 || cache?.status === 'HIT') counts.passed++;
    else if (!ran) counts.skipped++;
    else {
      counts.failed++;
      counts.failures.push(taskId);
    }
  }
  const unexplained = execution.exitCode !== 0 && counts.failed === 0;
  return unexplained
    ? { ...counts, failed: 1, failures: ['Checks: turbo failed, and no task of it'] }
    : counts;
}

/** Vitest's json reporter: a file that could not even be loaded has no test in it, and has failed. */
export function countTests(report) {
  const tests = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, file: name })),
  );
  const failed = tests.filter(({ status }) => status === 'failed');
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...failed.map(({ file, fullName, failureMessages }) => describe(file, fullName, failureMessages[0])),
      ...broken.map(({ name, message }) => describe(name, 'the file itself', message)),
    ],
  };
  const unexplained = !report.success && counts.failed === 0;
  return unexplained
    ? { ...counts, failed: 1, failures: ['Tests: an error outside of every test, told above'] }
    : counts;
}

/** Playwright's json reporter: what passed only when tried again is counted as failed, it is not reliable. */
export function countJourneys({ stats, errors, suites }) {
  const failed = listSpecs(suites).flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, status, results }) =>
        describe(
          file,
          `${title} [${projectName}, ${status}]`,
          results.find(({ error }) => error)?.error.message,
        ),
      ),
  );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [...failed, ...errors.map(({ message }) => message)],
  };
}

/** Every journey of a report, however deep its suites lie. */
export function listSpecs(suites = []) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...listSpecs(suite.suites)]);
}

function describe(file, title, message = '') {
  const [first = ''] = stripVTControlCharacters(message).trim().split('\n');
  return `${file} › ${title}\n    ${first}`;
}

import { existsSync, readFileSync } from 'node:fs';

export const nothing = Object.freeze({ passed: 0, failed: 0, skipped: 0 });
export const one = (outcome) => ({ ...nothing, [outcome]: 1 });

export function addCounts(total, counts) {
  for (const key of Object.keys(nothing)) total[key] += counts[key];
}

/** A report that is missing or cut short is a failure of its own: nothing may look green because it never ran. */
export function readReport(file, read) {
  if (!existsSync(file)) return one('failed');
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return one('failed');
  }
}

/** Tasks of a turbo run. A task that was not reached because another failed counts as skipped. */
export function countTasks({ tasks, execution }) {
  const counts = { ...nothing };
  for (const { command, cache, execution: ran } of tasks) {
    if (command === '<NONEXISTENT>') continue;
    if (ran?.exitCode === 0 || cache?.status === 'HIT') counts.passed++;
    else if (ran) counts.failed++;
    else counts.skipped++;
  }
  return execution.exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Vitest's json reporter: a file that could not even be loaded has no test in it, and has failed. */
export function countTests(report) {
  const broken = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  });
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return !report.success && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Playwright's json reporter: what passed only when tried again is counted as failed, it is not reliable. */
export function countJourneys({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

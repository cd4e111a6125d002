import { computeReport, type Report } from '@parley/consensus/report';
import type { ReportTask } from './report-task';

/** What runs in a thread: nothing but the engine. */
export function compute({ input, rules }: ReportTask): Report {
  return computeReport(input, rules);
}

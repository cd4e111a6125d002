import type { MessagePort } from 'node:worker_threads';
import type { ReportInput, ReportRules } from '@parley/consensus/report';

/** What a thread is asked: a report. What it tells on the way goes through the port. */
export type ReportTask = {
  readonly input: ReportInput;
  readonly rules: Partial<ReportRules>;
  readonly port: MessagePort;
};

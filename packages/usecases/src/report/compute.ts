import {
  computeReport,
  type Edition,
  type EditionPeople,
  type Report,
  type ReportInput,
  type ReportRules,
} from '@parley/consensus/report';
import type { Deps } from '../deps';

/** How far a report is: what has no tasks to count tells nothing. */
export type ReportProgress = { readonly stage: 'groups'; readonly done: number; readonly of: number };

/** How a computation is watched and ended. */
export type ReportRun = {
  /** Fired: the computation ends at once, and the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: ReportProgress) => void) | undefined;
};

/** The edition that a report follows: with its votes, what changed since is told; its labels are followed in any case. */
export type Following = {
  previous?: Edition | EditionPeople | undefined;
  /** Take that edition's evidence for groups instead of testing anew, which is most of the work. */
  keepEvidence?: boolean | undefined;
};

/** How a report is computed, and where: threads in a program, this one in a test. The same bytes in any case. */
export type ComputeReport = (
  input: ReportInput,
  rules: Partial<ReportRules>,
  run?: ReportRun & Following,
) => Promise<Report>;

/** What the verbs that compute a report are handed beside the rest. */
export type ReportDeps = Deps & { computeReport: ComputeReport };

/** On the event loop: for rooms so small that nobody waits for them. */
export const computeHere: ComputeReport = async (input, rules, run) => {
  run?.signal?.throwIfAborted();
  return computeReport(input, rules, run?.previous, run?.keepEvidence);
};

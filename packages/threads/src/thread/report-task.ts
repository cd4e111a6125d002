import type { MessagePort } from 'node:worker_threads';
import type {
  Edition,
  EditionPeople,
  Report,
  ReportInput,
  ReportRules,
  TaskBatch,
} from '@parley/consensus/report';
import type { Board } from './board';

/** A report to compute. What its thread tells on the way goes through the port. */
export type ReportTask = {
  readonly kind: 'report';
  readonly input: ReportInput;
  readonly rules: Partial<ReportRules>;
  /** The edition that it follows, as the engine is given it. */
  readonly previous: Edition | EditionPeople | undefined;
  readonly keepEvidence: boolean;
  readonly port: MessagePort;
  /** Threads that may help, itself included. */
  readonly threads: number;
};

/** A part in somebody else's report: tasks off its board, until there are none. */
export type HelpTask = { readonly kind: 'help'; readonly batch: TaskBatch; readonly board: Board };

export type ThreadTask = ReportTask | HelpTask;
export type ThreadResult = Report | null;

/** How far a report is. The stage before the first is reading; what has no tasks has no numbers. */
export type Progress = { readonly stage: 'groups'; readonly done: number; readonly of: number };

/** What a report's thread tells. */
export type Told =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'help-wanted'; readonly help: HelpTask };

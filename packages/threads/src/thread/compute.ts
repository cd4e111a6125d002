import { type Report, reportSteps, type TaskBatch } from '@parley/consensus/report';
import { makeBoard, resultsOf, workOn } from './board';
import type { ReportTask, ThreadResult, ThreadTask, Told } from './report-task';
import { intoSharedMemory } from './visible-to-all-threads';

/** What runs in a thread: nothing but the engine. */
export function compute(task: ThreadTask): ThreadResult {
  if (task.kind === 'report') return computeReport(task);
  workOn(task.board, task.batch);
  return null;
}

/** The engine's steps; where it has tasks to be done, this thread does them with whoever helps. */
function computeReport({ input, rules, previous, keepEvidence, port, threads }: ReportTask): Report {
  const tell = (told: Told) => port.postMessage(told);
  const steps = reportSteps(input, rules, previous, keepEvidence);
  let step = steps.next();
  while (!step.done) step = steps.next(doTogether(step.value, threads, tell));
  return step.value;
}

function doTogether(given: TaskBatch, threads: number, tell: (told: Told) => void): number[][] {
  const of = given.tasks.length;
  const board = makeBoard(of);
  const onDone = (done: number) => tell({ kind: 'progress', progress: { stage: 'groups', done, of } });
  const batch = threads > 1 ? intoSharedMemory(given) : given;
  if (threads > 1) tell({ kind: 'help-wanted', help: { kind: 'help', batch, board } });
  workOn(board, batch, onDone);
  return resultsOf(board, of, onDone);
}

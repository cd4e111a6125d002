export { type GroupEvidence, groupEvidence } from './group-evidence';
export type { Rows } from './keys';
export { runSteps, type Steps, type TaskBatch } from './steps';
export { runTrialTask, type Trial, type TrialTask } from './trial';

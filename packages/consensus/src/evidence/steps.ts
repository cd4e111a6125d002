import { runTrialTask, type Trial, type TrialTask } from './trial';

/** Tasks that do not depend on each other, and what they are computed from. */
export interface TaskBatch {
  readonly trial: Trial;
  readonly tasks: readonly TrialTask[];
}

/**
 * A computation that stops where it has tasks to be done and goes on with their results, in the order of the tasks:
 *
 *     let step = steps.next();
 *     while (!step.done) step = steps.next(await Promise.all(step.value.tasks.map((task) => elsewhere(step.value.trial, task))));
 *     return step.value;
 *
 * with `runTrialTask` elsewhere: the same bytes whoever does the tasks, and in whatever order they end.
 */
export type Steps<T> = Generator<TaskBatch, T, readonly (readonly number[])[]>;

/** Does all tasks here, one after the other. @param onProgress told after each task how many of its batch are done */
export function runSteps<T>(steps: Steps<T>, onProgress?: (done: number, ofBatch: number) => void): T {
  let step = steps.next();
  while (!step.done) {
    const { trial, tasks } = step.value;
    step = steps.next(
      tasks.map((task, i) => {
        const result = runTrialTask(trial, task);
        onProgress?.(i + 1, tasks.length);
        return result;
      }),
    );
  }
  return step.value;
}

import { runTrialTask, type TaskBatch } from '@parley/consensus/report';

/** Numbers that a task may give at most. */
const width = 16;
/** Milliseconds after which a thread that waits looks again, should it have missed the call. */
const patience = 1000;

/**
 * Where several threads do the tasks of a batch: each takes the next number, does that task and leaves its result in the task's own
 * place. Who did which, and in what order, cannot be seen in the results. All of it is shared memory.
 */
export type Board = {
  /** The next task, and how many are done. */
  readonly counts: Int32Array;
  /** Of task i from i · (width + 1) on: how many numbers, then the numbers. */
  readonly results: Float64Array;
};

export function makeBoard(tasks: number): Board {
  return {
    counts: new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)),
    results: new Float64Array(new SharedArrayBuffer(tasks * (width + 1) * Float64Array.BYTES_PER_ELEMENT)),
  };
}

/** Does tasks of the batch until there are none left to take. @param onDone told how many are done by now */
export function workOn(
  { counts, results }: Board,
  { trial, tasks }: TaskBatch,
  onDone: (done: number) => void = () => {},
): void {
  for (let number = Atomics.add(counts, 0, 1); number < tasks.length; number = Atomics.add(counts, 0, 1)) {
    const found = runTrialTask(trial, tasks[number]!);
    if (found.length > width)
      throw new RangeError(`A task gave ${found.length} numbers, more than ${width}.`);
    const place = number * (width + 1);
    results[place] = found.length;
    results.set(found, place + 1);
    onDone(Atomics.add(counts, 1, 1) + 1);
    Atomics.notify(counts, 1);
  }
}

/** Waits, asleep, until every task is done, and reads the results in the order of the tasks. */
export function resultsOf(
  { counts, results }: Board,
  tasks: number,
  onDone: (done: number) => void = () => {},
): number[][] {
  for (let done = Atomics.load(counts, 1); done < tasks; done = Atomics.load(counts, 1)) {
    Atomics.wait(counts, 1, done, patience);
    onDone(Atomics.load(counts, 1));
  }
  return Array.from({ length: tasks }, (_, number) => {
    const place = number * (width + 1);
    return Array.from(results.subarray(place + 1, place + 1 + results[place]!));
  });
}

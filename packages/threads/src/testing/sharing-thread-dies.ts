import compute, { type ThreadTask } from '../thread';

/** A thread that takes a task off another's board and dies with it in its hands. */
export default function dieHelping(task: ThreadTask): unknown {
  if (task.kind === 'report') return compute(task);
  Atomics.add(task.board.counts, 0, 1);
  process.exit(4);
}

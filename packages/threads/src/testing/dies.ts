import type { ThreadTask } from '../thread';

/** A thread that dies by its work: at once, or by all the memory there is. */
export default function die(task: ThreadTask): unknown {
  if (task.kind === 'report' && task.rules.threshold === 0.1) process.exit(3);
  const kept: string[][] = [];
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, i) => `${kept.length} ${i}`));
}

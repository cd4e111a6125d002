import { endProcess } from './end-process';
import type { RunRecord } from './run-record';

/** Apps of a launcher that was killed finish by themselves; one that has not is ended. */
export async function endLeftovers(left: RunRecord | null): Promise<void> {
  await Promise.all((left?.children ?? []).map((child) => endProcess(child, 5)));
}

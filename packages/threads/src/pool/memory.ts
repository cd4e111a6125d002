import { totalmem } from 'node:os';

const least = 512;
const most = 4096;

/** Megabytes that the objects of one thread may take: half of what this process may use, within bounds. */
export function memoryOfThread(): number {
  const constrained = process.constrainedMemory();
  const available = constrained > 0 && constrained < totalmem() ? constrained : totalmem();
  return Math.min(most, Math.max(least, Math.floor(available / 2 ** 21)));
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/\/$/, '');
export const stateFolder = join(root, '.parley');

/** Others may pass through to the database, which an account of its own runs where root starts it. */
export function makeStateFolder() {
  mkdirSync(join(stateFolder, 'logs'), { recursive: true });
}

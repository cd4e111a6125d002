import { readCliEnvironment } from '../env';
import { root, stateFolder } from '../paths';
import { makeFirstContent } from './first-content';
import { type Mode, programsFor } from './program';
import { runParley } from './start';
import { stopParley } from './stop';
import { stopOnSignal } from './stop-on-signal';

export async function start(options: { mode: Mode; port?: number; demo?: boolean }): Promise<void> {
  const environment = readCliEnvironment();
  await runParley({
    ...options,
    environment,
    makeFirstContent,
    root,
    stateFolder,
    programs: programsFor(options.mode),
    stop: stopOnSignal(),
  });
  process.exit();
}

export const stop = (): Promise<void> => stopParley(stateFolder);

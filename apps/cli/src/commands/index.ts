import type { Command } from 'commander';
import { registerAdmin } from './admin';
import { registerAgreement } from './agreement';
import { registerDemo } from './demo';
import { registerDev } from './dev';
import { registerImport } from './import';
import { registerMigrate } from './migrate';
import { registerReport } from './report';
import { registerSetup } from './setup';
import { registerStart } from './start';
import { registerStop } from './stop';

/**
 * One file a command, in the order of the help. A `registerX` names its options and nothing else: what it does
 * is imported inside its action, so that `parley report` never loads a database client.
 */
const registrations: ReadonlyArray<(program: Command) => void> = [
  registerStart,
  registerStop,
  registerDev,
  registerMigrate,
  registerSetup,
  registerAdmin,
  registerAgreement,
  registerDemo,
  registerReport,
  registerImport,
];

export function register(program: Command): void {
  for (const registerCommand of registrations) registerCommand(program);
}

import { join } from 'node:path';
import { root } from '../paths';

/** How one of the apps is run: Node with these arguments. */
export type Program = { name: string; args: string[]; graceSeconds: number };

export type Mode = 'production' | 'development';

const exitWithParent = join(root, 'apps/cli/dist/start/exit-with-parent.js');

/** Both apps shut down in order on SIGTERM: the web app within 10 seconds, the worker within 20. */
const apps = [
  { name: 'web', graceSeconds: 15 },
  { name: 'worker', graceSeconds: 25 },
];

export function programsFor(mode: Mode): Program[] {
  return apps.map(({ name, graceSeconds }) => ({ name, graceSeconds, args: argumentsFor(name, mode) }));
}

function argumentsFor(name: string, mode: Mode): string[] {
  const always = ['--enable-source-maps', '--import', exitWithParent];
  const app = join(root, 'apps', name);
  if (mode === 'production') return [...always, join(app, 'dist/main.js')];
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  return [...always, tsx, 'watch', '--clear-screen=false', join(app, 'src/main.ts')];
}

// Installs and builds what changed since the last time. Speaks on standard error only: what a command prints is its own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeStateFolder, root, stateFolder } from './checkout.mjs';
import { fingerprintOfInstall, fingerprintOfSources, isStamped, stamp } from './fingerprint.mjs';
import { runPnpm } from './pnpm.mjs';
import { takeTurn } from './turn.mjs';

/** Most commands need the command line alone, which builds in seconds; only `start` needs the web app built. */
const everything = {
  stampName: 'built',
  folders: ['apps', 'packages'],
  filters: [],
  outputs: [
    'apps/cli/dist/main.js',
    'apps/web/dist/main.js',
    'apps/web/.next/BUILD_ID',
    'apps/worker/dist/main.js',
  ],
};
const commandLine = {
  stampName: 'built-cli',
  folders: ['apps/cli', 'packages'],
  filters: ['--filter=@parley/cli'],
  outputs: ['apps/cli/dist/main.js'],
};

export async function prepare(command) {
  makeStateFolder();
  await takeTurn(() => {
    install();
    const target = command === 'start' || command === 'test' ? everything : commandLine;
    // A build would pull the files away under a Parley that runs; the command line will say that it does.
    if (command === 'start' && runsAlready() && hasOutputs(commandLine)) return;
    build(target);
  });
}

function install() {
  const fingerprint = fingerprintOfInstall();
  if (isStamped('installed', fingerprint) && existsSync(join(root, 'node_modules/.modules.yaml'))) return;
  tell('Installing …');
  runPnpm(['install', '--frozen-lockfile'], 'install');
  stamp('installed', fingerprint);
}

function build(target) {
  const fingerprint = fingerprintOfSources(target.folders);
  if (isStamped(target.stampName, fingerprint) && hasOutputs(target)) return;
  tell('Building …');
  runPnpm(['exec', 'turbo', 'run', 'build', ...target.filters, '--output-logs=errors-only'], 'build');
  stamp(target.stampName, fingerprint);
  // Who builds everything has built the command line: the next `./parley stop` need not.
  if (target === everything) stamp(commandLine.stampName, fingerprintOfSources(commandLine.folders));
}

const hasOutputs = ({ outputs }) => outputs.every((file) => existsSync(join(root, file)));

function runsAlready() {
  try {
    process.kill(JSON.parse(readFileSync(join(stateFolder, 'run.json'), 'utf8')).pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function tell(sentence) {
  process.stderr.write(`${sentence}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await prepare(process.argv[2]);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

export function explain(error) {
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') {
    return `There is no right to write ${error.path}: start as the user that owns it, or give it to this one (chown).`;
  }
  return error.message;
}

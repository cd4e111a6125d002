import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, stateFolder } from './checkout.mjs';

/** The pnpm on this PATH when it is the same major and not older, else the exact version through npx. */
export function findPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = packageManager.replace(/^pnpm@/, '').replace(/\+.*$/, '');
  const found = spawnSync('pnpm', ['--version'], { cwd: '/', encoding: 'utf8' });
  if (found.status === 0 && fits(found.stdout.trim(), wanted)) return ['pnpm'];
  return ['npx', '--yes', `pnpm@${wanted}`];
}

function fits(version, wanted) {
  const [major, minor] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  return major === wantedMajor && minor >= wantedMinor;
}

/** Runs pnpm with its output in a log, which is shown only when it fails. */
export function runPnpm(args, logName) {
  const file = join(stateFolder, 'logs', `${logName}.log`);
  const log = openSync(file, 'w');
  const [program, ...first] = findPnpm();
  // CI: no questions asked, no progress bars.
  const env = { ...process.env, CI: '1', npm_config_update_notifier: 'false' };
  const { status, error } = spawnSync(program, [...first, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  if (status === 0) return;
  const said = `${readFileSync(file, 'utf8').trim()}\n${error?.message ?? ''}`
    .trim()
    .split('\n')
    .slice(-25)
    .join('\n');
  throw new Error(`${said}\n\nThe step "${logName}" failed; ${relative(process.cwd(), file)} has all of it.`);
}

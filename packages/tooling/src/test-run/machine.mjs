import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What the tests need beside Node. Root on a Debian gets what is missing from Debian; others use what they have. */
export function installMissing() {
  const isRoot = process.getuid?.() === 0;
  const missing = [
    findChromium() ? [] : ['chromium', 'fonts-liberation'],
    findProgram('redis-server') ? [] : ['redis-server'],
  ].flat();
  if (missing.length > 0 && isRoot && findProgram('apt-get')) install(missing);
  const chromium = findChromium();
  if (!findProgram('redis-server'))
    console.log('No redis-server on the PATH: the tests on Redis are skipped.');
  return { chromium, mustHaveChromium: isRoot || Boolean(process.env.CI) };
}

function install(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['-qq', 'update'], options);
  spawnSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], options);
}

const findChromium = () => process.env.CHROMIUM_PATH || browsers.map(findProgram).find(Boolean) || null;

function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

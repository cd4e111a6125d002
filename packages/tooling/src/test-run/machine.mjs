import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first is the same browser without windows: it opens a page in a quarter of the time. */
const browsers = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** What the tests need beside Node. Root on a Debian gets what is missing from Debian; others use what they have. */
export function installMissing() {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && findProgram('apt-get')) {
    install(listMissing());
    // A Debian that does not have the light one has the other.
    if (!findChromium()) install([['chromium', 'fonts-liberation']]);
  }
  if (!findProgram('redis-server'))
    console.log('No redis-server on the PATH: the tests on Redis are skipped.');
  return { chromium: findChromium(), mustHaveChromium: isRoot || Boolean(process.env.CI) };
}

/** Each line is installed by itself, so that one that this Debian lacks does not keep the others away. */
function listMissing() {
  return [
    process.env.CHROMIUM_PATH || findProgram(browsers[0]) ? [] : [browsers[0], 'fonts-liberation'],
    findProgram('redis-server') ? [] : ['redis-server'],
    findProgram('docker-compose') || findProgram('docker') ? [] : ['docker-compose'],
  ].filter((packages) => packages.length > 0);
}

function install(missing) {
  if (missing.length === 0) return;
  console.log(`Installing ${missing.flat().join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['-qq', 'update'], options);
  for (const packages of missing) {
    spawnSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], options);
  }
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

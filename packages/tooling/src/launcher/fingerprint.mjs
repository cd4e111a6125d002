import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, stateFolder } from './checkout.mjs';

const generated = new Set([
  'node_modules',
  'dist',
  '.next',
  '.turbo',
  'coverage',
  'test-results',
  'playwright-report',
]);
/** Changing these cannot change what is built. */
const isIrrelevant = (name) => /\.(test|spec)\.tsx?$|\.md$|\.tsbuildinfo$|^next-env\.d\.ts$/.test(name);

/** What an install depends on: the lockfile, every manifest, and the machine that native packages were chosen for. */
export function fingerprintOfInstall() {
  const manifests = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json')),
  );
  const files = [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...manifests.filter((file) => existsSync(join(root, file))),
  ];
  return digest(files, `${process.platform} ${process.arch} ${process.versions.modules}`);
}

/** What a build depends on: the content of every source file, so that switching branches back builds nothing. */
export function fingerprintOfSources(folders) {
  const files = [
    'pnpm-lock.yaml',
    'tsconfig.base.json',
    'turbo.json',
    ...folders.flatMap((folder) => listFiles(folder)),
  ];
  return digest(files, process.versions.node);
}

function listFiles(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return generated.has(entry.name) ? [] : listFiles(path);
    return entry.isFile() && !isIrrelevant(entry.name) ? [path] : [];
  });
}

function digest(files, salt) {
  const hash = createHash('sha256').update(salt);
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const stampFile = (name) => join(stateFolder, `${name}.stamp`);

export function isStamped(name, fingerprint) {
  return existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8').trim() === fingerprint;
}

export function stamp(name, fingerprint) {
  writeFileSync(stampFile(name), `${fingerprint}\n`);
}

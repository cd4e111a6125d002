import { execFileSync } from 'node:child_process';

/** What git knows, and what is new and not ignored: a file counts before it is committed. */
export function listTrackedFiles(root) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z'];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 })
    .split('\0')
    .filter(Boolean);
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A running process, told apart from a later one that was given the same number by when it began. */
export type ProcessRef = { pid: number; token: string };

export function refOf(pid: number): ProcessRef | null {
  const token = tokenOf(pid);
  return token === '' ? null : { pid, token };
}

export function isSameProcess({ pid, token }: ProcessRef): boolean {
  return token !== '' && tokenOf(pid) === token;
}

/** Empty where there is no such process. A zombie is none: it only waits to be counted. */
function tokenOf(pid: number): string {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], {
        encoding: 'utf8',
        stdio: 'pipe',
      }).trim();
    }
    // Fields follow the name in brackets, which may hold spaces: state is the first, start time the twentieth.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? '' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

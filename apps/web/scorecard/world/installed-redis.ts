import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './process';
import { freePort } from './site';

export type InstalledRedis = {
  url: string /** Every key with all that it holds. */;
  contents(): string;
  stop(): Promise<void>;
};

/** What each kind of key is read by. */
const readers: Readonly<Record<string, readonly string[]>> = {
  string: ['GET'],
  hash: ['HGETALL'],
  list: ['LRANGE', '0 -1'],
  set: ['SMEMBERS'],
  zset: ['ZRANGE', '0 -1'],
  stream: ['XRANGE', '- +'],
};

/** A Redis of this machine on a port of its own, that keeps nothing on disk. */
export async function startInstalledRedis(): Promise<InstalledRedis> {
  const port = `${await freePort()}`;
  const folder = mkdtempSync(join(tmpdir(), 'parley-redis-'));
  const words = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const server = spawn('redis-server', words, { stdio: 'ignore' });
  const ask = (...question: string[]) =>
    execFileSync('redis-cli', ['-p', port, ...question], {
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
      stdio: 'pipe',
    });
  const answers = async () => {
    try {
      return ask('PING').startsWith('PONG');
    } catch {
      return false;
    }
  };
  await until('Redis', answers, 20);
  return {
    url: `redis://127.0.0.1:${port}`,
    contents: () =>
      ask('--scan')
        .split('\n')
        .filter((key) => key !== '')
        .map((key) => {
          const [command = '', rest = ''] = readers[ask('TYPE', key).trim()] ?? [];
          return `${key}\n${command === '' ? '' : ask(command, key, ...rest.split(' ').filter((word) => word !== ''))}`;
        })
        .join('\n'),
    stop: async () => {
      const gone = once(server, 'exit');
      server.kill('SIGKILL');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

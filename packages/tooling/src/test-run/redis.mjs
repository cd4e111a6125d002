import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A Redis for this run alone, in memory, with the one eviction policy that the queue accepts. */
export async function startRedis(program) {
  if (!program) return null;
  const port = await freePort();
  const flags = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--maxmemory-policy',
    'noeviction',
  ];
  const child = spawn(program, flags.map(String), { cwd: '/tmp', stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.once('error', () => {});
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  for (let tries = 0; tries < 100; tries++) {
    if (await answers(port)) break;
    await sleep(50);
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    process.removeListener('exit', kill);
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

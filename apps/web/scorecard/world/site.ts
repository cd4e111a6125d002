import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { type Program, startProgram, until } from './process';

export type Site = { address: string; web: Program; worker: Program; stop(): Promise<void> };

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Pages and worker on a database, each a process as in production. */
export async function startSite(environment: Record<string, string>): Promise<Site> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const common = { ...environment, PUBLIC_URL: address };
  const [secret, factorKey] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
  const web = startProgram('web', { ...common, PORT: `${port}`, AUTH_SECRET: secret, FACTOR_KEY: factorKey });
  const worker = startProgram('worker', common);
  const isReady = async () => {
    const fallen = [web, worker].find((program) => !program.isRunning());
    if (fallen !== undefined) throw new Error(`a program did not start:\n${fallen.output()}`);
    const page = await fetch(`${address}/readyz`).catch(() => null);
    return page?.ok === true && worker.output().includes('"ready"');
  };
  const stop = async () => {
    await Promise.all([web.stop(), worker.stop()]);
  };
  try {
    await until('pages and worker', isReady, 60);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, web, worker, stop };
}

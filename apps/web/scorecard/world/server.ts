import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { compose } from '../../src/server/compose';
import type { Composition } from '../../src/server/composition';
import { requestListener } from '../../src/server/request';

export type AccessServer = {
  address: string;
  composition: Composition;
  /** What was logged as a failure, which no request may cause. */
  failures: string[];
  stop(): Promise<void>;
};

/** Answers requests as the web app does, everything but its pages: those call the same procedures, as whoever is signed in. */
export async function startServer(databaseUrl: string): Promise<AccessServer> {
  const failures: string[] = [];
  const log = pino(
    { level: 'error' },
    new Writable({
      write(line, _encoding, done) {
        failures.push(String(line));
        done();
      },
    }),
  );
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const composition = compose(
    {
      DATABASE_URL: databaseUrl,
      PORT: port,
      PUBLIC_URL: address,
      AUTH_SECRET: randomBytes(32).toString('hex'),
      FACTOR_KEY: randomBytes(32).toString('hex'),
      LOG_LEVEL: 'error',
      TRUSTED_PROXIES: '',
      trustedProxies: [],
      provider: null,
      isProduction: true,
    },
    log,
  );
  const noPage = async (_req: unknown, res: { statusCode: number; end(): void }) => {
    res.statusCode = 404;
    res.end();
  };
  server.on(
    'request',
    requestListener(composition, noPage, () => false),
  );
  return {
    address,
    composition,
    failures,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await composition.close();
    },
  };
}

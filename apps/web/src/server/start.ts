import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import next from 'next';
import type { WebEnvironment } from '../env';
import { compose } from './compose';
import { setComposition } from './composition';
import { openLog } from './log';
import { requestListener } from './request';
import { stopOnSignal } from './stop';

/** The app's folder, seen from its sources as well as from the bundle in dist. */
const appFolder = (): string => fileURLToPath(import.meta.url).replace(/\/(dist|src)\/.*$/, '');

/** One server for everything: health, api, and Next for the pages. */
export async function startServer(env: WebEnvironment): Promise<void> {
  const log = openLog(env.LOG_LEVEL);
  const composition = compose(env, log);
  setComposition(composition);

  // The settings of Next and of its plugins name files from the app's folder, wherever the program was started.
  process.chdir(appFolder());
  const pages = next({ dev: !env.isProduction, dir: process.cwd(), port: env.PORT });
  await pages.prepare();
  const answerPage = pages.getRequestHandler();

  let stopping = false;
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    requestListener(composition, answerPage, () => stopping),
  );
  // Only development has a socket to upgrade: the one that reloads pages.
  if (!env.isProduction) server.on('upgrade', pages.getUpgradeHandler());
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(env.PORT, listening);
  });
  log.info({ port: env.PORT }, 'ready');

  stopOnSignal({
    server,
    log,
    onStopping: () => {
      stopping = true;
    },
    close: async () => {
      await pages.close();
      await composition.close();
    },
  });
}

import { createCaller } from '@parley/api/root';
import type { ApiContext } from '@parley/api/trpc';
import { openDb } from '@parley/db/client';
import { schemaState } from '@parley/db/migrate';
import type { MaybeViewer } from '@parley/domain/person';
import { findTokenViewer } from '@parley/usecases/api-token';
import type { Deps } from '@parley/usecases/deps';
import { openKeySeal } from '@parley/usecases/factor';
import { makePuzzle, openLimits, spendPuzzle } from '@parley/usecases/limit';
import { findViewer } from '@parley/usecases/session';
import type { Logger } from 'pino';
import type { WebEnvironment } from '../env';
import type { Composition } from './composition';
import { composeIdentity } from './identity';
import { networkHeader } from './network';
import { openProvider } from './provider';
import { sessionTokenOf } from './session-cookie';

const bearer = /^Bearer (\S+)$/i;

/** Who asks: a program shows a token, a browser holds a session. A token that is no good is told, never taken for a visit. */
function viewerOf(deps: Deps, headers: Headers, isHttps: boolean): Promise<MaybeViewer> {
  const token = bearer.exec(headers.get('authorization') ?? '')?.[1];
  return token === undefined
    ? findViewer(deps, sessionTokenOf(headers, isHttps))
    : findTokenViewer(deps, token);
}

/** The composition root of the web app: the only place that opens a database client. */
export function compose(env: WebEnvironment, log: Logger): Composition {
  const client = openDb({ url: env.DATABASE_URL, applicationName: 'parley-web' });
  const address = new URL(env.PUBLIC_URL);
  const isHttps = env.PUBLIC_URL.startsWith('https:');
  const deps: Deps = { db: client.db, now: () => new Date(), keySeal: openKeySeal(env.FACTOR_KEY) };

  const limitsFor = openLimits(client.db, env.AUTH_SECRET);
  const depsFor = (network: string | null): Deps => ({
    ...deps,
    count: limitsFor(network),
    spendPuzzle: (solved) => spendPuzzle(deps, env.AUTH_SECRET, solved),
  });

  const contextFor = (headers: Headers): ApiContext => {
    let viewer: Promise<MaybeViewer> | undefined;
    return {
      deps: depsFor(headers.get(networkHeader)),
      makePuzzle: () => makePuzzle(deps, env.AUTH_SECRET),
      viewer: () => {
        viewer ??= viewerOf(deps, headers, isHttps);
        return viewer;
      },
      logError: (error, { path }) => log.error({ err: error, procedure: path }, 'a procedure failed'),
    };
  };

  return {
    env,
    isHttps,
    log,
    contextFor,
    callerFor: (headers) => createCaller(contextFor(headers)),
    identity: composeIdentity(deps, depsFor, { origin: address.origin, host: address.hostname }),
    provider: env.provider === null ? null : openProvider(env.provider, env.PUBLIC_URL),
    unreadiness: async () => {
      try {
        const state = await schemaState(client.sql);
        return state === 'current' ? null : `the schema of the database is ${state}`;
      } catch {
        return 'the database cannot be reached';
      }
    },
    close: client.close,
  };
}

import { createCaller } from '@parley/api/root';
import type { ApiContext } from '@parley/api/trpc';
import { openDb } from '@parley/db/client';
import { schemaState } from '@parley/db/migrate';
import { isDomainError, overloadSeconds } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import { findTokenViewer } from '@parley/usecases/api-token';
import type { Deps } from '@parley/usecases/deps';
import { openKeySeal } from '@parley/usecases/factor';
import { makePuzzle, openCounters, openLimits, spendPuzzle } from '@parley/usecases/limit';
import { findViewer } from '@parley/usecases/session';
import type { Logger } from 'pino';
import type { WebEnvironment } from '../env';
import { openHeads } from './answer-head';
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

/** Refusals that ask to wait: a page that says one is no success, and programs read after how long. */
const waitingStatuses: Partial<Record<string, 429 | 503>> = { 'too-many': 429, overloaded: 503 };

/** The composition root of the web app: the only place that opens a database client. */
export function compose(env: WebEnvironment, log: Logger): Composition {
  const client = openDb({ url: env.DATABASE_URL, applicationName: 'parley-web' });
  const address = new URL(env.PUBLIC_URL);
  const isHttps = env.PUBLIC_URL.startsWith('https:');
  const deps: Deps = { db: client.db, now: () => new Date(), keySeal: openKeySeal(env.FACTOR_KEY) };

  const counters = openCounters(client.db, env.REDIS_URL, log);
  const limitsFor = openLimits(client.db, env.AUTH_SECRET, counters);
  const heads = openHeads();
  const tellRefusal = (refusal: unknown): void => {
    const status = isDomainError(refusal) ? waitingStatuses[refusal.code] : undefined;
    if (status === undefined || !isDomainError(refusal)) return;
    if (refusal.code === 'overloaded') log.warn({ err: refusal }, 'there was too much to do');
    heads.tell({ status, seconds: Number(refusal.details.seconds ?? overloadSeconds) });
  };
  const depsFor = (network: string | null): Deps => ({
    ...deps,
    count: async (act, viewer) => {
      await limitsFor(network)(act, viewer).catch((refusal: unknown) => {
        tellRefusal(refusal);
        throw refusal;
      });
    },
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
      onRefusal: tellRefusal,
      logError: (error, { path }) => log.error({ err: error, procedure: path }, 'a procedure failed'),
    };
  };

  return {
    env,
    isHttps,
    log,
    heads,
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
    close: async () => {
      counters.close();
      await client.close();
    },
  };
}

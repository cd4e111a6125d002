import type { IncomingMessage, ServerResponse } from 'node:http';
import { rootRouter } from '@parley/api/root';
import { isDomainError } from '@parley/domain/error';
import { nodeHTTPRequestHandler } from '@trpc/server/adapters/node-http';
import type { Composition } from './composition';
import { headersOf } from './headers';

export const trpcPrefix = '/api/trpc/';
const batchLimit = 50;
const bodyLimitBytes = 64 * 1024;

/** tRPC on node:http, before Next: a page server in between costs more than half of the votes a second. */
export function answerTrpc(
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  { contextFor }: Composition,
): Promise<void> {
  return nodeHTTPRequestHandler({
    req,
    res,
    path: path.slice(trpcPrefix.length),
    router: rootRouter,
    createContext: () => contextFor(headersOf(req)),
    maxBodySize: bodyLimitBytes,
    maxBatchSize: batchLimit,
    responseMeta: ({ errors }) => {
      const waits = errors.map(({ cause }) => (isDomainError(cause) ? cause.details.seconds : undefined));
      const seconds = waits.find((wait) => typeof wait === 'number');
      return seconds === undefined ? {} : { headers: { 'Retry-After': String(seconds) } };
    },
  });
}

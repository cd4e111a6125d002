import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerRefusal } from './answer';
import type { Composition } from './composition';

export const restPrefix = '/api/v1/';

type Endpoint = (req: IncomingMessage, res: ServerResponse, composition: Composition) => Promise<void>;

/** The public REST surface by address below /api/v1. */
const endpoints: Record<string, Endpoint> = {};

export async function answerRest(
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  composition: Composition,
): Promise<void> {
  const endpoint = endpoints[path.slice(restPrefix.length)];
  if (endpoint === undefined) answerRefusal(res, 404, 'not-found');
  else await endpoint(req, res, composition);
}

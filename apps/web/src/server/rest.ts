import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerRefusal } from './answer';
import type { Composition } from './composition';
import { answerReportData } from './report-data';

export const restPrefix = '/api/v1/';

type Endpoint = {
  /** The address below /api/v1; its groups are handed on. */
  address: RegExp;
  answer(req: IncomingMessage, res: ServerResponse, composition: Composition, part: string): Promise<void>;
};

/** The public REST surface: open data, read only. */
const endpoints: readonly Endpoint[] = [
  {
    address: /^rounds\/([^/]+)\/report$/,
    answer: (req, res, composition, round) => answerReportData(req, res, composition, round, 'json'),
  },
  {
    address: /^rounds\/([^/]+)\/report\.csv$/,
    answer: (req, res, composition, round) => answerReportData(req, res, composition, round, 'csv'),
  },
];

export async function answerRest(
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  composition: Composition,
): Promise<void> {
  for (const { address, answer } of endpoints) {
    const found = address.exec(path.slice(restPrefix.length));
    if (found === null) continue;
    if (req.method === 'GET' || req.method === 'HEAD') return answer(req, res, composition, found[1] ?? '');
    res.setHeader('Allow', 'GET, HEAD');
    return answerRefusal(res, 405, 'not-allowed');
  }
  answerRefusal(res, 404, 'not-found');
}

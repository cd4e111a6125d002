import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerRefusal } from './answer';
import type { Composition } from './composition';
import { answerDataExport } from './data-export';
import { answerLetterView } from './letter-view';
import { answerProviderReturn, answerProviderStart } from './provider-endpoints';
import { answerReportData } from './report-data';
import { answerUnsubscribe } from './unsubscribe';

export const restPrefix = '/api/v1/';

type Endpoint = {
  /** The address below /api/v1; its groups are handed on. */
  address: RegExp;
  /** Reading alone, unless said otherwise. */
  methods?: readonly string[];
  answer(req: IncomingMessage, res: ServerResponse, composition: Composition, part: string): Promise<void>;
};

const reading = ['GET', 'HEAD'];

/** The public REST surface: open data, read only; what letters and their readers' programs ask for; one's own data. */
const endpoints: readonly Endpoint[] = [
  {
    address: /^rounds\/([^/]+)\/report$/,
    answer: (req, res, composition, round) => answerReportData(req, res, composition, round, 'json'),
  },
  {
    address: /^rounds\/([^/]+)\/report\.csv$/,
    answer: (req, res, composition, round) => answerReportData(req, res, composition, round, 'csv'),
  },
  {
    address: /^mine\/data\.json$/,
    methods: ['GET'],
    answer: (req, res, composition) => answerDataExport(req, res, composition, 'json'),
  },
  {
    address: /^mine\/data\.csv$/,
    methods: ['GET'],
    answer: (req, res, composition) => answerDataExport(req, res, composition, 'csv'),
  },
  { address: /^sign-in\/provider$/, answer: answerProviderStart },
  { address: /^sign-in\/provider\/return$/, answer: answerProviderReturn },
  { address: /^unsubscribe$/, methods: ['GET', 'HEAD', 'POST'], answer: answerUnsubscribe },
  {
    address: /^letters\/([^/]+)\/html$/,
    answer: answerLetterView,
  },
];

export async function answerRest(
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  composition: Composition,
): Promise<void> {
  for (const { address, answer, methods = reading } of endpoints) {
    const found = address.exec(path.slice(restPrefix.length));
    if (found === null) continue;
    if (methods.includes(req.method ?? '')) return answer(req, res, composition, found[1] ?? '');
    res.setHeader('Allow', methods.join(', '));
    return answerRefusal(res, 405, 'not-allowed');
  }
  answerRefusal(res, 404, 'not-found');
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Action } from '@parley/domain/permission';
import { answerRefusal } from './answer';
import type { Composition } from './composition';
import { answerDataExport } from './data-export';
import { answerLetterView } from './letter-view';
import {
  answerCastVote,
  answerOwnProfile,
  answerOwnStatements,
  answerOwnVotes,
  answerWriteStatement,
} from './own-data';
import { answerProviderReturn, answerProviderStart } from './provider-endpoints';
import { answerEarlyReportData, answerReportData } from './report-data';
import { answerUnsubscribe } from './unsubscribe';

export const restPrefix = '/api/v1/';

type Endpoint = {
  /** The address below /api/v1, with the one part in it that is handed on in braces. */
  address: string;
  /** Which action of the table of permissions it is. The use case asks; here it is said. */
  action: Action;
  /** Reading alone, unless said otherwise. */
  methods?: readonly string[];
  answer(req: IncomingMessage, res: ServerResponse, composition: Composition, part: string): Promise<void>;
};

export const reading = ['GET', 'HEAD'] as const;

/** The REST surface: open data; what letters and their readers' programs ask for; one's own data; and what people's own programs do by a token. */
export const endpoints: readonly Endpoint[] = [
  {
    address: 'rounds/{round}/report',
    action: 'public.read',
    answer: (req, res, composition, round) => answerReportData(req, res, composition, round, 'json'),
  },
  {
    address: 'rounds/{round}/report.csv',
    action: 'public.read',
    answer: (req, res, composition, round) => answerReportData(req, res, composition, round, 'csv'),
  },
  {
    address: 'rounds/{round}/early-report',
    action: 'figures.look',
    answer: (req, res, composition, round) => answerEarlyReportData(req, res, composition, round, 'json'),
  },
  {
    address: 'rounds/{round}/early-report.csv',
    action: 'figures.look',
    answer: (req, res, composition, round) => answerEarlyReportData(req, res, composition, round, 'csv'),
  },
  {
    address: 'mine/data.json',
    action: 'account.read',
    methods: ['GET'],
    answer: (req, res, composition) => answerDataExport(req, res, composition, 'json'),
  },
  {
    address: 'mine/data.csv',
    action: 'account.read',
    methods: ['GET'],
    answer: (req, res, composition) => answerDataExport(req, res, composition, 'csv'),
  },
  { address: 'sign-in/provider', action: 'account.enter', answer: answerProviderStart },
  { address: 'sign-in/provider/return', action: 'account.enter', answer: answerProviderReturn },
  {
    address: 'unsubscribe',
    action: 'account.enter',
    methods: ['GET', 'HEAD', 'POST'],
    answer: answerUnsubscribe,
  },
  { address: 'me', action: 'profile.read', answer: answerOwnProfile },
  { address: 'me/votes', action: 'vote.read', answer: answerOwnVotes },
  { address: 'me/statements', action: 'statement.read', answer: answerOwnStatements },
  { address: 'items/{item}/vote', action: 'vote.cast', methods: ['PUT'], answer: answerCastVote },
  { address: 'statements', action: 'statement.write', methods: ['POST'], answer: answerWriteStatement },
  { address: 'letters/{letter}/html', action: 'letter.read', answer: answerLetterView },
];

const patternOf = (address: string): RegExp =>
  new RegExp(`^${address.replaceAll('.', '\\.').replace(/\{\w+\}/, '([^/]+)')}$`);
const routes = endpoints.map((endpoint) => ({ ...endpoint, pattern: patternOf(endpoint.address) }));

export async function answerRest(
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  composition: Composition,
): Promise<void> {
  for (const { pattern, answer, methods = reading } of routes) {
    const found = pattern.exec(path.slice(restPrefix.length));
    if (found === null) continue;
    if (methods.some((method) => method === req.method)) return answer(req, res, composition, found[1] ?? '');
    res.setHeader('Allow', methods.join(', '));
    return answerRefusal(res, 405, 'not-allowed');
  }
  answerRefusal(res, 404, 'not-found');
}

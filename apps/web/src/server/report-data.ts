import type { IncomingMessage, ServerResponse } from 'node:http';
import { DomainError } from '@parley/domain/error';
import { findReportInput, type PublishedReport } from '@parley/domain/report';
import { TRPCError } from '@trpc/server';
import { canonicalJson } from './canonical-json';
import type { Composition } from './composition';
import { headersOf } from './headers';
import { answerOwn, answerPublic, answerPublicRefusal, type PublicBody } from './public-answer';
import { reportCsv } from './report-csv';

const fileName = ({ round, edition }: PublishedReport, ending: string) =>
  `${round.slug}-${edition === null ? 'running' : `edition-${edition}`}.${ending}`;

const forms: Record<'json' | 'csv', (report: PublishedReport) => PublicBody> = {
  json: (report) => ({ type: 'application/json; charset=utf-8', body: canonicalJson(report) }),
  csv: (report) => ({
    type: 'text/csv; charset=utf-8; header=present',
    body: reportCsv(report),
    fileName: fileName(report, 'csv'),
  }),
};

/** The published report of a round as data: what its page shows, and nothing else. */
export async function answerReportData(
  req: IncomingMessage,
  res: ServerResponse,
  { callerFor }: Composition,
  round: string,
  form: keyof typeof forms,
): Promise<void> {
  try {
    const { report } = await callerFor(headersOf(req)).report.find(inputOf(req, round));
    answerPublic(req, res, forms[form](report));
  } catch (error) {
    answerPublicRefusal(req, res, error);
  }
}

/** The running report for whoever has said in public that they look early: theirs alone, and kept by nobody on the way. */
export async function answerEarlyReportData(
  req: IncomingMessage,
  res: ServerResponse,
  { callerFor }: Composition,
  round: string,
  form: keyof typeof forms,
): Promise<void> {
  try {
    const { report } = await callerFor(headersOf(req)).earlyLook.report(inputOf(req, round));
    answerOwn(res, forms[form](report));
  } catch (error) {
    answerPublicRefusal(req, res, error);
  }
}

/** No report has a number that is none: such an address is not there, rather than wrong. */
function inputOf(req: IncomingMessage, round: string) {
  const edition = new URL(req.url ?? '/', 'http://host').searchParams.get('edition');
  const input = findReportInput.safeParse({
    round,
    ...(edition === null ? {} : { edition: /^\d{1,6}$/.test(edition) ? Number(edition) : Number.NaN }),
  });
  if (input.success) return input.data;
  throw new TRPCError({ code: 'NOT_FOUND', cause: new DomainError('not-found') });
}

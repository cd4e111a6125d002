import 'server-only';
import type { RootRouter } from '@parley/api/root';
import type { PublishedReport } from '@parley/domain/report';
import type { inferRouterOutputs } from '@trpc/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { reader } from '../shell/reader';
import { findLine } from '../shell/running-words';

type Outputs = inferRouterOutputs<RootRouter>;
export type ShownAgreement = Outputs['agreement']['find'];
export type ShownRound = ShownAgreement['rounds'][number];
export type OpenRound = Outputs['round']['find'];
export type ListedProposals = Outputs['proposal']['list'];
export type ListedAgreements = Outputs['agreement']['list'];
export type Outlook = Outputs['report']['outlook'];

/** Everything that the agreement's home shows; null before an agreement is loaded. */
export type Home = {
  agreement: ShownAgreement;
  proposals: ListedProposals;
  /** The round to vote in now, with how far the reader is; null while none is open. */
  round: OpenRound | null;
  /** The newest report that may be shown: of a real round, else of the demonstration. */
  report: PublishedReport | null;
  /** When the first edition of a real round is to be there. */
  outlook: Outlook;
  /** The other agreements of this installation. */
  others: ListedAgreements;
};

export const loadHome = cache(async (): Promise<Home | null> => {
  const api = await serverApi();
  const { locale: language, agreement: named } = await reader();
  const line = await findLine();
  if (line === null && named !== null) notFound();
  if (line === null) return null;
  const { agreementSlug } = line;
  const [agreement, proposals, round, report, outlook, all] = await Promise.all([
    api.agreement.find({ language, slug: agreementSlug }),
    api.proposal.list({ language, agreementSlug }),
    line.openRound === null ? null : api.round.find({ slug: line.openRound.slug, language }),
    newestReport(api, agreementSlug),
    api.report.outlook({ agreementSlug }),
    line.hasOthers ? api.agreement.list({ language }) : [],
  ]);
  const others = all.filter(({ slug }) => slug !== agreementSlug);
  return { agreement, proposals, round, report, outlook, others };
});

async function newestReport(
  api: Awaited<ReturnType<typeof serverApi>>,
  agreementSlug: string,
): Promise<PublishedReport | null> {
  try {
    return (await api.report.newest({ agreementSlug })).report;
  } catch (error) {
    if (refusalOf(error).code !== 'report-missing') throw error;
    return null;
  }
}

import 'server-only';
import type { PublishedReport } from '@parley/domain/report';
import { cache } from 'react';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { refusalOf } from '../api/refusal';
import { reader } from '../shell/reader';

/** A proposal for this reader; the page that says there is none where there is none. */
export const loadProposal = cache(async (slug: string) => {
  const { locale: language } = await reader();
  return orNotFound((await serverApi()).proposal.find({ slug, language }));
});

/** The newest edition of a round that may be shown: where its texts stand. Null before the first. */
export async function loadEdition(round: string | null): Promise<PublishedReport | null> {
  if (round === null) return null;
  try {
    return (await (await serverApi()).report.find({ round })).report;
  } catch (error) {
    if (refusalOf(error).code !== 'report-missing') throw error;
    return null;
  }
}

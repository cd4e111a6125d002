import { findAgreement, listDomains } from '@parley/db/agreement';
import { listProposals as listRows } from '@parley/db/proposal';
import { DomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import type { ListProposalsInput } from '@parley/domain/proposal';
import { responseStanding } from '@parley/domain/proposal';
import { daysLeft, shownState } from '@parley/domain/round';
import type { Deps } from '../deps';
import { dayIn } from './day-in';

/**
 * The proposals of an agreement that a filter leaves, under their policy domains; a domain without any is left out.
 * Where words are searched, the domain of the best match comes first.
 */
export async function listProposals(deps: Deps, viewer: MaybeViewer, input: ListProposalsInput) {
  const { language } = input;
  const agreement = await findAgreement(deps.db, input.agreementSlug);
  if (agreement === null) throw new DomainError('not-found');
  const [domains, rows] = await Promise.all([
    listDomains(deps.db, agreement.id),
    listRows(deps.db, {
      agreementId: agreement.id,
      personId: viewer?.personId ?? null,
      filter: input.filter,
    }),
  ]);
  const now = deps.now();
  const shown = (row: (typeof rows)[number]) => ({
    id: row.id,
    number: row.number,
    slug: row.slug,
    title: inLanguage(row.title, language),
    summary: inLanguage(row.summary, language),
    state: row.state,
    answer: responseStanding(row, dayIn(row.roundTimeZone ?? 'UTC', now)),
    clauseCount: row.clauseCount,
    statementCount: row.statementCount,
    votedCount: row.votedCount,
    commentCount: row.commentCount,
    round:
      row.round === null || row.roundSlug === null || row.roundTitle === null
        ? null
        : {
            slug: row.roundSlug,
            title: inLanguage(row.roundTitle, language),
            state: shownState(row.round, now),
            daysLeft: daysLeft(row.round, now),
          },
  });
  const byFit = input.filter.words !== null;
  const firstOf = (code: string) => rows.findIndex((row) => row.domainCode === code);
  return {
    count: rows.length,
    domains: (byFit ? domains.sort((a, b) => firstOf(a.code) - firstOf(b.code)) : domains)
      .map((domain) => ({
        code: domain.code,
        name: inLanguage(domain.name, language),
        proposals: rows.filter((row) => row.domainCode === domain.code).map(shown),
      }))
      .filter((domain) => domain.proposals.length > 0),
  };
}

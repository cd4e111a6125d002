import { listRoundVoters } from '@parley/db/proposal';
import { findRoundFrame } from '@parley/db/round';
import { isDomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { inLanguage } from '@parley/domain/language';
import { isClosed } from '@parley/domain/round';
import type { Deps } from '../deps';
import { findReport } from '../report';
import { tellOnce } from './tell-once';

/** Tells everybody who voted in a round what its final edition found, once. Only what everybody may see of a report is said. */
export async function tellResults(deps: Deps, roundId: Id<'round'>): Promise<number> {
  const round = await findRoundFrame(deps.db, roundId);
  if (round === null || !isClosed(round, deps.now())) return 0;
  const statuses = await findStatuses(deps, round.slug);
  if (statuses === null) return 0;
  const { concurrent, blocked, rejected, open } = statuses;
  const people = await listRoundVoters(deps.db, roundId);
  return tellOnce(deps, roundId, people, ({ personId, displayName, language }) => ({
    kind: 'round-results',
    personId,
    language,
    content: {
      displayName,
      roundTitle: inLanguage(round.title, language).text,
      roundSlug: round.slug,
      concurrent,
      blocked: blocked + rejected,
      open,
    },
  }));
}

/** Null where there is no final edition: then there is nothing to tell yet. */
async function findStatuses(deps: Deps, slug: string) {
  try {
    const { report } = await findReport(deps, slug);
    return report.final ? report.statuses : null;
  } catch (error) {
    if (isDomainError(error)) return null;
    throw error;
  }
}

import { findAgreement } from '@parley/db/agreement';
import { listGovernedRounds as listRows } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import type { ListRoundsInput } from '@parley/domain/round';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { standingOf } from './round-standing';

/** For an admin: every round of an agreement with its state, drafts too. */
export async function listGovernedRounds(deps: Deps, viewer: MaybeViewer, input: ListRoundsInput) {
  permit(deps, viewer, 'round.govern');
  const agreement = await findAgreement(deps.db, input.agreementSlug);
  if (agreement === null) throw new DomainError('not-found');
  const now = deps.now();
  return {
    agreementSlug: agreement.slug,
    languages: agreement.languages,
    rounds: (await listRows(deps.db, agreement.id)).map((row) => ({
      slug: row.slug,
      title: inLanguage(row.title, input.language),
      ...standingOf(row, now),
    })),
  };
}

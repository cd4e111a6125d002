import { findAgreement } from '@parley/db/agreement';
import { countParticipants, listRounds as listRows } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import type { ListRoundsInput } from '@parley/domain/round';
import type { Deps } from '../deps';
import { type ShownRound, shownRound } from './shown-round';

/** The rounds of an agreement that have left draft, the one that closes last first. */
export async function listRounds(deps: Deps, input: ListRoundsInput): Promise<ShownRound[]> {
  const agreement = await findAgreement(deps.db, input.agreementSlug);
  if (agreement === null) throw new DomainError('not-found');
  const [rows, counts] = await Promise.all([
    listRows(deps.db, agreement.id),
    countParticipants(deps.db, agreement.id),
  ]);
  const now = deps.now();
  return rows
    .filter((row) => row.facts.state !== 'draft')
    .map((row) => {
      const count = counts.find((c) => c.roundId === row.id)?.count ?? 0;
      return shownRound(row, count, input.language, now);
    });
}

import { listEarlyLooks as listRows } from '@parley/db/early-look';
import { findRoundIdBySlug } from '@parley/db/round';
import type { ListEarlyLooksInput } from '@parley/domain/early-look';
import { DomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import { pageOf } from '@parley/domain/page';
import { earlyLookEndsAt } from '@parley/domain/vote';
import type { Deps } from '../deps';

/** A page of who looked at figures early, the newest first, for everybody: name and role, when, for how long, and why. */
export async function listEarlyLooks(deps: Deps, { round, language, cursor }: ListEarlyLooksInput) {
  const roundId = round === null ? null : await findRoundIdBySlug(deps.db, round);
  if (round !== null && roundId === null) throw new DomainError('not-found');
  const page = pageOf(await listRows(deps.db, { roundId, cursor }), (row) => ({
    at: row.lookedAt,
    id: row.id,
  }));
  return {
    next: page.next,
    looks: page.rows.map((row) => ({
      lookId: row.id,
      /** Null for an account that has been erased. */
      name: row.name,
      role: row.role,
      lookedAt: row.lookedAt,
      endsAt: earlyLookEndsAt(row.lookedAt),
      reason: { language: row.language, text: row.reason },
      round: { slug: row.roundSlug, title: inLanguage(row.roundTitle, language) },
    })),
  };
}

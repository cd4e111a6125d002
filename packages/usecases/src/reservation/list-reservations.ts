import { findReservedClause, listReservations as listRows } from '@parley/db/reservation';
import { DomainError } from '@parley/domain/error';
import { inLanguage, type LocalizedText, shownText } from '@parley/domain/language';
import { pageOf } from '@parley/domain/page';
import type { MaybeViewer } from '@parley/domain/person';
import { isPublicProposal } from '@parley/domain/proposal';
import type { ListReservationsInput } from '@parley/domain/reservation';
import type { Deps } from '../deps';

/** A page of what people hold against a clause, the newest first: their words and their party, never their name. */
export async function listReservations(deps: Deps, viewer: MaybeViewer, input: ListReservationsInput) {
  const { itemId, language, cursor } = input;
  const clause = await findReservedClause(deps.db, itemId);
  if (clause === null || !isPublicProposal(clause.proposalState)) throw new DomainError('not-found');
  const found = await listRows(deps.db, { itemId, personId: viewer?.personId ?? null, cursor });
  const page = pageOf(found, (row) => ({ at: row.createdAt, id: row.id }));
  const named = (name: LocalizedText | null) => (name === null ? null : inLanguage(name, language));
  return {
    clause: {
      number: clause.number,
      version: clause.version,
      /** They are about former words: the clause has newer ones. */
      isFormer: clause.itemState === 'superseded',
      heading: inLanguage(clause.heading, language),
      text: inLanguage(clause.text, language),
    },
    proposal: { slug: clause.proposalSlug, title: inLanguage(clause.proposalTitle, language) },
    next: page.next,
    reservations: page.rows.map((row) => ({
      reservationId: row.id,
      body: shownText(
        { language: row.language, text: row.body },
        row.translations,
        language,
        row.translators,
      ),
      party: named(row.partyName),
      createdAt: row.createdAt,
      isMine: row.isMine,
    })),
  };
}

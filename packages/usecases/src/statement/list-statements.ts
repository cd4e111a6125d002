import { findRound } from '@parley/db/round';
import { listStatements as listRows } from '@parley/db/statement';
import { listVotesOn } from '@parley/db/vote';
import { DomainError } from '@parley/domain/error';
import { shownText } from '@parley/domain/language';
import { pageOf } from '@parley/domain/page';
import type { MaybeViewer } from '@parley/domain/person';
import type { ListStatementsInput } from '@parley/domain/statement';
import type { Deps } from '../deps';

/** A page of a round's votable statements, the newest first, without their authors: they have no name here. */
export async function listStatements(deps: Deps, viewer: MaybeViewer, input: ListStatementsInput) {
  const round = await findRound(deps.db, input.roundSlug);
  if (round === null || round.facts.state === 'draft') throw new DomainError('not-found');
  const { proposalId, cursor, language } = input;
  const found = await listRows(deps.db, { roundId: round.id, proposalId, cursor });
  const page = pageOf(found, (row) => ({ at: row.createdAt, id: row.statementId }));
  const itemIds = page.rows.map((row) => row.itemId);
  const votes = viewer === null ? [] : await listVotesOn(deps.db, viewer.personId, itemIds);
  return {
    next: page.next,
    statements: page.rows.map((row) => ({
      statementId: row.statementId,
      itemId: row.itemId,
      number: row.number,
      text: shownText(
        { language: row.language, text: row.text },
        row.translations,
        language,
        row.translators,
      ),
      choice: votes.find((vote) => vote.itemId === row.itemId)?.choice ?? null,
    })),
  };
}

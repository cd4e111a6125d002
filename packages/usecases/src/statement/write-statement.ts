import { inTransaction, type Tx } from '@parley/db/client';
import { saveCase } from '@parley/db/moderation';
import { findRoundToWrite } from '@parley/db/round';
import { isProposalOfRound, listStatementTexts, lockStatements, saveStatement } from '@parley/db/statement';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import {
  statementKey,
  statementKeyLengths,
  statementObstacle,
  tidyStatement,
  type WriteStatementInput,
} from '@parley/domain/statement';
import type { Deps } from '../deps';
import { permit } from '../permission';

export type WrittenStatement = {
  statementId: Id<'statement'>;
  itemId: Id<'item'>;
  number: number;
  /** `pending` where the round's moderators look at every statement first. */
  state: 'pending' | 'live';
};

/** Adds a statement to a round: at once, or after a moderator accepted it, as the round's rules say. */
export async function writeStatement(
  deps: Deps,
  viewer: MaybeViewer,
  input: WriteStatementInput,
): Promise<WrittenStatement> {
  permit(deps, viewer, 'statement.write');
  await deps.count?.('write', viewer);
  return inTransaction(deps.db, async (tx) => {
    const round = await findRoundToWrite(tx, input.roundId);
    if (round === null) throw new DomainError('not-found');
    const now = deps.now();
    refuse(statementObstacle(round.facts, input.text, viewer, round.partyCodes, now), {
      limit: round.facts.rules.statementLength,
    });
    const { proposalId, language, roundId } = input;
    if (proposalId !== null && !(await isProposalOfRound(tx, proposalId, roundId))) {
      throw new DomainError('not-found');
    }
    const text = tidyStatement(input.text);
    await lockStatements(tx, roundId);
    await refuseDuplicate(tx, roundId, text);
    const strict = round.facts.rules.statements === 'strict';
    const state = strict ? 'pending' : 'live';
    const authorId = viewer.personId;
    const statement = { roundId, proposalId, authorId, text, language, state, createdAt: now } as const;
    const written = await saveStatement(tx, statement);
    if (strict) {
      await saveCase(tx, { statementId: written.statementId, roundId, reason: 'strict', openedAt: now });
    }
    return { ...written, state };
  });
}

/** One that a moderator took out may be written again: its words are judged anew. */
async function refuseDuplicate(tx: Tx, roundId: Id<'round'>, text: string): Promise<void> {
  const key = statementKey(text);
  const { shortest, longest } = statementKeyLengths(key);
  const near = await listStatementTexts(tx, roundId, shortest, longest);
  const same = near.find((other) => statementKey(other.text) === key);
  if (same !== undefined) throw new DomainError('statement-duplicate', { number: same.number });
}

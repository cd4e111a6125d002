import { saveAct } from '@parley/db/audit';
import { inTransaction, type Tx } from '@parley/db/client';
import {
  type GovernedProposalRow,
  listDraftedClauses,
  lockGovernedProposal,
  saveProposalOpening,
} from '@parley/db/proposal';
import { findGovernedRound, type GovernedRoundRow } from '@parley/db/round';
import { DomainError, refuse } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { type OpenProposalInput, proposalOpeningObstacle } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { writeLetter } from '../letter';
import { permit } from '../permission';
import { unconfirmedIn } from './shown-governed';

/** Puts a submitted proposal to the vote in a round, clause by clause, once a moderator accepted it and every language is confirmed; its author is told. */
export async function openProposal(
  deps: Deps,
  viewer: MaybeViewer,
  input: OpenProposalInput,
): Promise<{ slug: string }> {
  permit(deps, viewer, 'proposal.govern');
  return inTransaction(deps.db, async (tx) => {
    const proposal = await lockGovernedProposal(tx, input.proposalId);
    const round = await findGovernedRound(tx, input.roundSlug);
    if (proposal === null || round === null || round.agreementId !== proposal.agreementId) {
      throw new DomainError('not-found');
    }
    const now = deps.now();
    const clauses = await listDraftedClauses(tx, proposal.id);
    const unconfirmed = unconfirmedIn(proposal.languages, clauses);
    const { state, caseState } = proposal;
    refuse(
      proposalOpeningObstacle({ state, accepted: caseState === 'accepted', unconfirmed }, round.facts, now),
      {
        languages: unconfirmed.join(' '),
      },
    );
    const versionIds = clauses.map(({ versionId }) => versionId);
    await saveProposalOpening(tx, proposal.id, versionIds, { roundId: round.id, openedAt: now });
    await tellAuthor(tx, proposal, round, now);
    const act = { happenedAt: now, personId: viewer.personId, act: 'proposal.open', subjectId: proposal.id };
    await saveAct(tx, { ...act, details: { roundId: round.id } });
    return { slug: proposal.slug };
  });
}

async function tellAuthor(tx: Tx, proposal: GovernedProposalRow, round: GovernedRoundRow, now: Date) {
  const { authorId: personId, authorName: displayName, authorLanguage: language } = proposal;
  if (personId === null || displayName === null || language === null) return;
  const title = inLanguage(proposal.title, language);
  const content = {
    displayName,
    title: title.text,
    titleLanguage: title.language,
    proposalSlug: proposal.slug,
    roundTitle: inLanguage(round.title, language).text,
    closesAt: round.facts.closesAt.toISOString(),
    timeZone: round.timeZone,
  };
  await writeLetter(tx, { kind: 'proposal-opened', personId, language, content }, now);
}

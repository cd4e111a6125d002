import { z } from 'zod';
import { clauseLimit, headingLimit } from '../clause';
import type { DomainErrorCode } from '../error';
import { idSchema, slug } from '../id';
import { type LanguageTag, languageTag } from '../language';
import { isClosed, type RoundFacts } from '../round';
import { benefitLimit, clausesMost, summaryLimit, titleLimit } from './draft';
import type { ProposalState } from './proposal';

const text = (longest: number) => z.string().trim().min(1).max(longest);

/** Somebody who reads this language says that a submitted proposal says in it what it says in the others; with the words that it has in it. */
export const confirmLanguageInput = z.strictObject({
  proposalId: idSchema('proposal'),
  language: languageTag,
  title: text(titleLimit),
  summary: text(summaryLimit),
  benefit: text(benefitLimit),
  clauses: z
    .array(z.strictObject({ heading: text(headingLimit), text: text(clauseLimit) }))
    .min(1)
    .max(clausesMost),
});
export type ConfirmLanguageInput = z.infer<typeof confirmLanguageInput>;

export const openProposalInput = z.strictObject({ proposalId: idSchema('proposal'), roundSlug: slug });
export type OpenProposalInput = z.infer<typeof openProposalInput>;

/**
 * Why a proposal may not be opened in a round now, or null.
 *
 * @param accepted whether a moderator has accepted it
 * @param unconfirmed languages of its agreement that nobody has confirmed
 */
export function proposalOpeningObstacle(
  proposal: { state: ProposalState; accepted: boolean; unconfirmed: readonly LanguageTag[] },
  round: RoundFacts,
  now: Date,
): DomainErrorCode | null {
  if (proposal.state !== 'submitted') return 'proposal-not-submitted';
  if (!proposal.accepted) return 'proposal-waiting';
  if (proposal.unconfirmed.length > 0) return 'languages-missing';
  if (round.state === 'draft') return 'round-not-open';
  return isClosed(round, now) ? 'round-closed' : null;
}

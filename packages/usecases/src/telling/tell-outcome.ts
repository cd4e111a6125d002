import { findGovernedProposalById, listTakersPart } from '@parley/db/proposal';
import type { Id } from '@parley/domain/id';
import { inLanguage } from '@parley/domain/language';
import { isOutcome } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { tellOnce } from './tell-once';

/** Tells everybody who took part in a proposal, for and against, what the parties answered: once, whatever is corrected later. */
export async function tellOutcome(deps: Deps, proposalId: Id<'proposal'>): Promise<number> {
  const proposal = await findGovernedProposalById(deps.db, proposalId);
  if (proposal === null || !isOutcome(proposal.state)) return 0;
  const { state: outcome, slug: proposalSlug, title, response, respondedOn } = proposal;
  if (response === null || respondedOn === null) return 0;
  const people = await listTakersPart(deps.db, proposalId);
  return tellOnce(deps, proposalId, people, ({ personId, displayName, language }) => {
    const said = inLanguage(response, language);
    const named = inLanguage(title, language);
    const content = {
      displayName,
      title: named.text,
      titleLanguage: named.language,
      proposalSlug,
      outcome,
      response: said.text,
      responseLanguage: said.language,
      respondedOn,
    };
    return { kind: 'proposal-outcome', personId, language, content };
  });
}

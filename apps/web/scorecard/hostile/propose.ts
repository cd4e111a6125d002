import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import type { Deps } from '@parley/usecases/deps';
import { decideCase } from '@parley/usecases/moderation';
import { confirmLanguage, openProposal, saveDraft, submitDraft } from '@parley/usecases/proposal';
import type { KeptField, Text } from './fields';
import type { Place } from './room';

/** A draft that somebody still writes on, and under which address what it says is public too; null where it is not. */
export type HostileProposal = { draftId: Id<'draft'>; slug: string | null };

/** Writes a proposal; where nobody else acts it is submitted, accepted, confirmed in every language and opened. */
export async function propose(
  place: Place,
  deps: Deps,
  author: Viewer,
  text: Text,
): Promise<HostileProposal> {
  const { sql, moderator, admin } = place;
  const [where] = await sql<
    { agreementSlug: string; roundSlug: string; domain: string; languages: string[] }[]
  >`
    select a.slug as "agreementSlug", r.slug as "roundSlug", a.languages,
      (select min(code) from policy_domains d where d.agreement_id = a.id) as domain
    from rounds r join agreements a on a.id = r.agreement_id where r.id = ${place.roundId}`;
  if (where === undefined) throw new Error('the round belongs to an agreement');
  const { agreementSlug, roundSlug, domain, languages } = where;
  const en = (field: KeptField) => ({ en: text(field) });
  const clause = {
    heading: en('proposal.saveDraft.content.clauses.heading'),
    text: en('proposal.saveDraft.content.clauses.text'),
  };
  const content = {
    domain,
    title: en('proposal.saveDraft.content.title'),
    summary: en('proposal.saveDraft.content.summary'),
    benefit: en('proposal.saveDraft.content.benefit'),
    clauses: [clause],
    links: { domains: [], industries: [], areas: [], commitments: [] },
  };
  const draft = await saveDraft(deps, author, { draftId: null, agreementSlug, revision: 0, content });
  if (!place.isOwn) return { draftId: draft.draftId, slug: null };
  const open = await saveDraft(deps, author, { draftId: null, agreementSlug, revision: 0, content });

  await submitDraft(deps, author, draft);
  const [submitted] = await sql<{ caseId: Id<'case'>; proposalId: Id<'proposal'> }[]>`
    select c.id as "caseId", c.proposal_id as "proposalId" from cases c
    join proposal_drafts d on d.proposal_id = c.proposal_id where d.id = ${draft.draftId}`;
  if (submitted === undefined) throw new Error('a moderator looks at what was submitted');
  const { caseId, proposalId } = submitted;
  await decideCase(deps, moderator, { caseId, decision: 'accept', rule: null, reason: '' });
  const confirmed = {
    title: text('proposal.confirmLanguage.title'),
    summary: text('proposal.confirmLanguage.summary'),
    benefit: text('proposal.confirmLanguage.benefit'),
    clauses: [
      {
        heading: text('proposal.confirmLanguage.clauses.heading'),
        text: text('proposal.confirmLanguage.clauses.text'),
      },
    ],
  };
  for (const language of languages)
    await confirmLanguage(deps, admin, { proposalId, language, ...confirmed });
  return { draftId: open.draftId, slug: (await openProposal(deps, admin, { proposalId, roundSlug })).slug };
}

import { listAreas, listCommitments, listDomains, listIndustries } from '@parley/db/agreement';
import { inTransaction, newId, type Tx } from '@parley/db/client';
import { saveCase } from '@parley/db/moderation';
import {
  type DraftRow,
  lockProposalNumbers,
  type SubmittedProposal,
  saveDraftProposal,
  saveResubmitted,
  saveSubmitted,
  saveSubmittedParts,
} from '@parley/db/proposal';
import { DomainError, refuse } from '@parley/domain/error';
import { type Id, slugFrom } from '@parley/domain/id';
import { inLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import {
  draftObstacle,
  missingParts,
  type SubmitDraftInput,
  writtenClauses,
  writtenIn,
} from '@parley/domain/proposal';
import { contentHash } from '../agreement/content-hash';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { freeSlug } from '../round/free-slug';
import { lockOwnDraft } from './own-draft';

/**
 * Hands a proposal in as it stands in its draft: a moderator reads it first. Until it is opened its author may take it back;
 * one that was sent back can be submitted again, and keeps its number.
 */
export async function submitDraft(
  deps: Deps,
  viewer: MaybeViewer,
  input: SubmitDraftInput,
): Promise<{ number: number }> {
  permit(deps, viewer, 'proposal.write');
  await deps.count?.('write', viewer);
  return inTransaction(deps.db, async (tx) => {
    const draft = await lockOwnDraft(tx, viewer, input.draftId);
    refuse(draftObstacle(draft.state));
    if (draft.revision !== input.revision) throw new DomainError('draft-changed');
    const [missing] = missingParts(draft.content, draft.languages);
    if (missing !== undefined) throw new DomainError('proposal-incomplete', { field: missing });
    const now = deps.now();
    const written = await submittedOf(tx, draft);
    const { proposalId, number } =
      draft.proposalId === null
        ? await submitFirst(tx, draft, written, now)
        : { proposalId: draft.proposalId, number: draft.proposalNumber ?? 0 };
    if (draft.proposalId !== null) await saveResubmitted(tx, proposalId, written, now);
    await saveSubmittedParts(tx, proposalId, written, { authorId: viewer.personId, createdAt: now });
    await saveCase(tx, { proposalId, roundId: null, reason: 'strict', openedAt: now });
    return { number };
  });
}

async function submitFirst(
  tx: Tx,
  draft: DraftRow,
  written: SubmittedProposal,
  now: Date,
): Promise<{ proposalId: Id<'proposal'>; number: number }> {
  const { agreementId, authorId, languages } = draft;
  const words = slugFrom(inLanguage(written.title, languages[0] ?? 'en').text) || 'proposal';
  const { number, taken } = await lockProposalNumbers(tx, agreementId, words);
  const proposalId = newId('proposal');
  const place = { id: proposalId, agreementId, number, slug: freeSlug(words, taken), authorId };
  await saveSubmitted(tx, written, place, now);
  await saveDraftProposal(tx, draft.id, proposalId);
  return { proposalId, number };
}

/** What is written of a draft, without empty languages, and with links that its agreement has. */
async function submittedOf(
  tx: Tx,
  { agreementId, languages, content }: DraftRow,
): Promise<SubmittedProposal> {
  const [domains, industries, areas, commitments] = await Promise.all([
    listDomains(tx, agreementId),
    listIndustries(tx, agreementId),
    listAreas(tx, agreementId),
    listCommitments(tx, agreementId),
  ]);
  const { domain, links } = content;
  if (!domains.some(({ code }) => code === domain)) {
    throw new DomainError('proposal-incomplete', { field: 'domain' });
  }
  const known = (
    kind: SubmittedProposal['links'][number]['kind'],
    codes: readonly string[],
    rows: readonly { code: string }[],
  ) => rows.filter(({ code }) => codes.includes(code)).map(({ code }) => ({ kind, code }));
  return {
    domainCode: domain ?? '',
    title: writtenIn(content.title, languages),
    summary: writtenIn(content.summary, languages),
    benefit: writtenIn(content.benefit, languages),
    links: [
      ...known(
        'domain',
        links.domains.filter((code) => code !== domain),
        domains,
      ),
      ...known('industry', links.industries, industries),
      ...known('area', links.areas, areas),
      ...known('commitment', links.commitments, commitments),
    ],
    clauses: writtenClauses(content).map((clause) => {
      const heading = writtenIn(clause.heading, languages);
      const text = writtenIn(clause.text, languages);
      return { heading, text, hash: contentHash({ heading, text }) };
    }),
  };
}

import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import {
  listDraftedClauses,
  lockGovernedProposal,
  saveConfirmedClause,
  saveConfirmedWords,
} from '@parley/db/proposal';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { ConfirmLanguageInput } from '@parley/domain/proposal';
import { contentHash } from '../agreement/content-hash';
import type { Deps } from '../deps';
import { permit } from '../permission';

/**
 * A person says that a submitted proposal says in one language what it says in the others, with the words that it has there:
 * who, and when, is kept with each clause.
 */
export async function confirmLanguage(
  deps: Deps,
  viewer: MaybeViewer,
  input: ConfirmLanguageInput,
): Promise<void> {
  permit(deps, viewer, 'proposal.govern');
  const { proposalId, language } = input;
  await inTransaction(deps.db, async (tx) => {
    const proposal = await lockGovernedProposal(tx, proposalId);
    if (proposal === null || proposal.state === 'draft') throw new DomainError('not-found');
    if (proposal.state !== 'submitted') throw new DomainError('proposal-public');
    const clauses = await listDraftedClauses(tx, proposalId);
    const fits = proposal.languages.includes(language) && clauses.length === input.clauses.length;
    if (!fits) throw new DomainError('input-invalid', { field: 'clauses' });
    const now = deps.now();
    const { title, summary, benefit } = proposal;
    await saveConfirmedWords(tx, proposalId, {
      title: { ...title, [language]: input.title },
      summary: { ...summary, [language]: input.summary },
      benefit: { ...benefit, [language]: input.benefit },
    });
    for (const [index, clause] of clauses.entries()) {
      const words = input.clauses[index]!;
      const heading = { ...clause.heading, [language]: words.heading };
      const text = { ...clause.text, [language]: words.text };
      const confirmation = { language, personId: viewer.personId, confirmedAt: now };
      await saveConfirmedClause(
        tx,
        clause.versionId,
        { heading, text, hash: contentHash({ heading, text }) },
        confirmation,
      );
    }
    const act = {
      happenedAt: now,
      personId: viewer.personId,
      act: 'proposal.confirm',
      subjectId: proposalId,
    };
    await saveAct(tx, { ...act, details: { language } });
  });
}

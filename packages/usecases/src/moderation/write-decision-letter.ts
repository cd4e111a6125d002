import type { Tx } from '@parley/db/client';
import type { CaseRow } from '@parley/db/moderation';
import type { Id } from '@parley/domain/id';
import { inLanguage } from '@parley/domain/language';
import { undoEndsAt } from '@parley/domain/moderation';
import { writeLetter } from '../letter';

type Decided = { state: 'accepted' | 'rejected'; rule: number | null; reason: string };

/**
 * Tells the author, in their language, once the decision can no longer be taken back. Null where there is nobody
 * to tell, or nothing: a flag that came to nothing changed nothing for the author.
 */
export async function writeDecisionLetter(
  tx: Tx,
  subject: CaseRow,
  { state, rule, reason }: Decided,
  now: Date,
): Promise<Id<'letter'> | null> {
  const { authorId: personId, authorName, authorLanguage: language } = subject;
  if (personId === null || authorName === null || language === null) return null;
  if (subject.reason === 'flagged' && state === 'accepted') return null;
  const cited = rule === null ? undefined : subject.communityRules?.[rule - 1];
  const content = {
    displayName: authorName,
    text: subject.text,
    textLanguage: subject.textLanguage,
    decision: state,
    rule:
      rule === null || cited === undefined
        ? null
        : { number: rule, title: inLanguage(cited.title, language).text },
    reason,
  };
  const options = { notBefore: undoEndsAt(now) };
  const { roundSlug, proposalSlug } = subject;
  if (subject.statementId !== null && roundSlug !== null) {
    const letter = {
      kind: 'statement-decided',
      personId,
      language,
      content: { ...content, roundSlug, proposalSlug },
    } as const;
    return writeLetter(tx, letter, now, options);
  }
  if (subject.clauseNumber !== null && proposalSlug !== null) {
    const { clauseNumber } = subject;
    const letter = {
      kind: 'reservation-decided',
      personId,
      language,
      content: { ...content, proposalSlug, clauseNumber },
    } as const;
    return writeLetter(tx, letter, now, options);
  }
  if ((subject.subject === 'comment' || subject.subject === 'amendment') && proposalSlug !== null) {
    const letter = {
      kind: `${subject.subject}-decided`,
      personId,
      language,
      content: { ...content, proposalSlug },
    } as const;
    return writeLetter(tx, letter, now, options);
  }
  const { translatedId } = subject;
  if (translatedId !== null) {
    const letter = {
      kind: 'translation-decided',
      personId,
      language,
      content: { ...content, translatedId },
    } as const;
    return writeLetter(tx, letter, now, options);
  }
  if (subject.subject === 'proposal') {
    return writeLetter(tx, { kind: 'proposal-decided', personId, language, content }, now, options);
  }
  return null;
}

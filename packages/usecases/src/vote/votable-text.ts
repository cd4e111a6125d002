import type { CardRow } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import { inLanguage, type ShownText, shownText, type TextInLanguage } from '@parley/domain/language';
import type { ItemKind, ItemState } from '@parley/domain/vote';
import { type WordDiff, wordDiff } from '../wording';

/** What is voted on, as a reader sees it, whichever kind it is. */
export type VotableText = {
  itemId: Id<'item'>;
  kind: ItemKind;
  state: ItemState;
  /** Number of the statement in its round, or of the clause in its proposal that it is or amends. */
  number: number;
  /** A clause's heading; null for statements. */
  heading: TextInLanguage | null;
  /** What an amendment changes, word by word; null for other kinds, and where a moderator took it out. */
  amendment: { number: number; diff: WordDiff; reason: ShownText } | null;
  /** Null where a moderator took it out: its words are shown nowhere. */
  text: ShownText | null;
  /** The proposal that it is a clause of, or that it stands beside. */
  proposal: { number: number; slug: string; title: TextInLanguage } | null;
};

type Row = Pick<
  CardRow,
  | 'itemId'
  | 'kind'
  | 'itemState'
  | 'statementNumber'
  | 'statementText'
  | 'statementLanguage'
  | 'translations'
  | 'translators'
  | 'clauseNumber'
  | 'clauseHeading'
  | 'clauseText'
  | 'amendmentNumber'
  | 'amendmentText'
  | 'amendmentReason'
  | 'amendmentLanguage'
  | 'amendmentTranslations'
  | 'baseHeading'
  | 'baseText'
  | 'proposalNumber'
  | 'proposalSlug'
  | 'proposalTitle'
>;

function textOf(row: Row, language: string): ShownText | null {
  if (row.itemState === 'removed') return null;
  if (row.statementText !== null && row.statementLanguage !== null) {
    const original = { language: row.statementLanguage, text: row.statementText };
    return shownText(original, row.translations ?? {}, language, row.translators);
  }
  // The languages of an agreement are of equal standing: none of them is the original.
  const words = row.clauseText ?? row.amendmentText;
  return words === null ? null : { ...inLanguage(words, language), original: null, translator: null };
}

function amendmentOf(row: Row, language: string): VotableText['amendment'] {
  const { amendmentNumber: number, amendmentText: text, baseText, amendmentReason, amendmentLanguage } = row;
  if (row.itemState === 'removed' || number === null || text === null || baseText === null) return null;
  const shown = inLanguage(text, language);
  const reason = { language: amendmentLanguage ?? shown.language, text: amendmentReason ?? '' };
  return {
    number,
    diff: wordDiff(baseText[shown.language] ?? '', shown.text, shown.language),
    reason: shownText(reason, row.amendmentTranslations ?? {}, language),
  };
}

const headingOf = ({ clauseHeading, baseHeading }: Row, language: string) => {
  const heading = clauseHeading ?? baseHeading;
  return heading === null ? null : inLanguage(heading, language);
};

export function votableText(row: Row, language: string): VotableText {
  const { proposalNumber, proposalSlug, proposalTitle } = row;
  return {
    itemId: row.itemId,
    kind: row.kind,
    state: row.itemState,
    number: row.statementNumber ?? row.clauseNumber ?? 0,
    heading: headingOf(row, language),
    amendment: amendmentOf(row, language),
    text: textOf(row, language),
    proposal:
      proposalNumber === null || proposalSlug === null || proposalTitle === null
        ? null
        : { number: proposalNumber, slug: proposalSlug, title: inLanguage(proposalTitle, language) },
  };
}

import type { CardRow } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import { inLanguage, type ShownText, shownText, type TextInLanguage } from '@parley/domain/language';
import type { ItemKind, ItemState } from '@parley/domain/vote';

/** What is voted on, as a reader sees it, whichever kind it is. */
export type VotableText = {
  itemId: Id<'item'>;
  kind: ItemKind;
  state: ItemState;
  /** Number of the statement in its round, or of the clause in its proposal. */
  number: number;
  /** A clause's heading; null for statements. */
  heading: TextInLanguage | null;
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
  | 'clauseNumber'
  | 'clauseHeading'
  | 'clauseText'
  | 'proposalNumber'
  | 'proposalSlug'
  | 'proposalTitle'
>;

function textOf(row: Row, language: string): ShownText | null {
  if (row.itemState === 'removed') return null;
  if (row.statementText !== null && row.statementLanguage !== null) {
    const original = { language: row.statementLanguage, text: row.statementText };
    return shownText(original, row.translations ?? {}, language);
  }
  // The languages of an agreement are of equal standing: none of them is the original.
  return row.clauseText === null ? null : { ...inLanguage(row.clauseText, language), original: null };
}

export function votableText(row: Row, language: string): VotableText {
  const { proposalNumber, proposalSlug, proposalTitle } = row;
  return {
    itemId: row.itemId,
    kind: row.kind,
    state: row.itemState,
    number: row.statementNumber ?? row.clauseNumber ?? 0,
    heading: row.clauseHeading === null ? null : inLanguage(row.clauseHeading, language),
    text: textOf(row, language),
    proposal:
      proposalNumber === null || proposalSlug === null || proposalTitle === null
        ? null
        : { number: proposalNumber, slug: proposalSlug, title: inLanguage(proposalTitle, language) },
  };
}

import type { CommentRow } from '@parley/db/comment';
import type { CommentSubject } from '@parley/domain/comment';
import type { Id } from '@parley/domain/id';
import {
  inLanguage,
  type LocalizedText,
  type ShownText,
  shownText,
  type TextInLanguage,
} from '@parley/domain/language';
import type { Tier } from '@parley/domain/organisation';
import type { MaybeViewer } from '@parley/domain/person';

type CommunityRules = readonly { title: LocalizedText; text: LocalizedText }[];
/** Who speaks: for whom they say that they do, and whether it is confirmed. */
export type CommentAuthor = {
  displayName: string;
  party: TextInLanguage | null;
  sector: TextInLanguage | null;
  organisation: string | null;
  tier: Tier;
};

/** An amendment that takes a comment up, as its author says. */
export type Addressing = { proposalSlug: string; clause: number; number: number };

export type CitedRule = { number: number; title: TextInLanguage };

/** A comment as a reader sees it. One that was taken out or back keeps its place: no words, no author, but its rule. */
export type ShownComment =
  | {
      state: 'shown' | 'pending';
      commentId: Id<'comment'>;
      body: ShownText;
      /** Null where the account was erased. */
      author: CommentAuthor | null;
      createdAt: Date;
      /** Since when its words are these; null while they are the first. */
      editedAt: Date | null;
      /** The clause or statement that it is about; null for the proposal as a whole. */
      about: CommentSubject | null;
      addressedIn: Addressing[];
      isMine: boolean;
      /** This reader has asked a moderator to look at it. */
      isFlagged: boolean;
    }
  | { state: 'hidden'; commentId: Id<'comment'>; rule: CitedRule | null; createdAt: Date }
  /** Its author can put it back. */
  | { state: 'withdrawn'; commentId: Id<'comment'>; isMine: boolean; createdAt: Date };

export function citedRule(rules: CommunityRules, number: number | null, language: string): CitedRule | null {
  const rule = number === null ? undefined : rules[number - 1];
  return number === null || rule === undefined ? null : { number, title: inLanguage(rule.title, language) };
}

export function subjectOf({
  clauseNumber,
  statementNumber,
}: Pick<CommentRow, 'clauseNumber' | 'statementNumber'>): CommentSubject | null {
  if (clauseNumber !== null) return { kind: 'clause', number: clauseNumber };
  return statementNumber === null ? null : { kind: 'statement', number: statementNumber };
}

export const addressingsOf = ({
  proposalSlug,
  addressedIn,
}: Pick<CommentRow, 'proposalSlug' | 'addressedIn'>): Addressing[] =>
  addressedIn.map(({ clause, number }) => ({ proposalSlug, clause, number }));

export function shownComment(
  row: CommentRow,
  rules: CommunityRules,
  viewer: MaybeViewer,
  language: string,
): ShownComment {
  const { id: commentId, createdAt } = row;
  const isMine = viewer !== null && row.authorId === viewer.personId;
  if (row.state === 'withdrawn') return { state: 'withdrawn', commentId, isMine, createdAt };
  if (row.state === 'hidden' || row.body === null) {
    return { state: 'hidden', commentId, rule: citedRule(rules, row.hiddenRule, language), createdAt };
  }
  const named = (name: LocalizedText | null) => (name === null ? null : inLanguage(name, language));
  return {
    state: row.state,
    commentId,
    body: shownText({ language: row.language, text: row.body }, row.translations, language, row.translators),
    author:
      row.displayName === null
        ? null
        : {
            displayName: row.displayName,
            party: named(row.partyName),
            sector: named(row.sectorName),
            organisation: row.organisation,
            tier: row.tier ?? 'email',
          },
    createdAt,
    editedAt: row.editedAt,
    about: subjectOf(row),
    addressedIn: addressingsOf(row),
    isMine,
    isFlagged: row.flagged,
  };
}

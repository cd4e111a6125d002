import type { AmendmentRow } from '@parley/db/amendment';
import { inLanguage, shownText } from '@parley/domain/language';
import { shownAuthor } from '../person/shown-author';
import { type WordDiff, wordDiff } from '../wording';

/** How it stands, for a reader: before moderation and after it as well. */
export type ShownAmendmentState = AmendmentRow['state'] | 'pending' | 'removed';

export const ownStateOf = ({
  state,
  itemState,
}: Pick<AmendmentRow, 'state' | 'itemState'>): ShownAmendmentState =>
  itemState === 'pending' || itemState === 'removed' ? itemState : state;

/** An amendment as a reader sees it: what it changes in their language, or in the first that it was written in. */
export function shownAmendment(row: AmendmentRow, language: string) {
  const shownIn = Object.keys(row.text);
  const wanted = inLanguage(row.text, language).language;
  const diffIn = row.writtenIn.includes(wanted) ? wanted : (row.writtenIn[0] ?? shownIn[0] ?? wanted);
  return {
    amendmentId: row.amendmentId,
    itemId: row.itemId,
    clause: row.clauseNumber,
    number: row.number,
    revision: row.revision,
    state: ownStateOf(row),
    baseVersion: row.baseVersion,
    /** Its clause has a later version than the one it was written on. */
    hasMoved: row.newestVersion > row.baseVersion,
    newestVersion: row.newestVersion,
    writtenIn: row.writtenIn,
    diff: diffOf(row, diffIn),
    reason: shownText({ language: row.language, text: row.reason }, row.translations, language),
    author: shownAuthor(row, language),
    createdAt: row.createdAt,
    decidedAt: row.decidedAt,
  };
}
export type ShownAmendment = ReturnType<typeof shownAmendment>;

export type DiffInLanguage = { language: string; heading: WordDiff; text: WordDiff };

/** What an amendment changes in one language. */
export const diffOf = (
  row: Pick<AmendmentRow, 'baseHeading' | 'baseText' | 'heading' | 'text'>,
  language: string,
): DiffInLanguage => ({
  language,
  heading: wordDiff(row.baseHeading[language] ?? '', row.heading[language] ?? '', language),
  text: wordDiff(row.baseText[language] ?? '', row.text[language] ?? '', language),
});

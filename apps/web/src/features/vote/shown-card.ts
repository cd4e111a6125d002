import type { Id } from '@parley/domain/id';
import type { TextInLanguage } from '@parley/domain/language';
import type { Choice, ItemKind } from '@parley/domain/vote';

/** A card as its page shows it: what travels to the browser, ten at once. */
export type ShownCard = {
  itemId: Id<'item'>;
  kind: ItemKind;
  number: number;
  heading: TextInLanguage | null;
  text: TextInLanguage;
  /** What was written, where the text is a translation of it. */
  original: TextInLanguage | null;
  /** The name of the language that it was written in, where it is not the reader's. */
  writtenIn: string | null;
  /** Who translated it, where somebody is named. */
  translator: string | null;
  proposal: { number: number; href: string; title: TextInLanguage } | null;
  /** What an amendment changes, and why. */
  amendment: {
    number: number;
    runs: readonly { kind: 'kept' | 'deleted' | 'inserted'; text: string }[];
    reason: TextInLanguage;
    href: string;
  } | null;
  why: 'fewest-in-party' | 'fewest' | 'asked-for' | 'changed';
  /** The vote on the words before these, and where the two are compared. */
  stale: { choice: Choice; href: string | null } | null;
  /** The vote that stands. */
  choice: Choice | null;
};

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
  proposal: { number: number; href: string; title: TextInLanguage } | null;
  why: 'fewest-in-party' | 'fewest' | 'asked-for';
  /** The vote that stands. */
  choice: Choice | null;
};

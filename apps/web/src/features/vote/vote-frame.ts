import type { DomainErrorCode } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { TextInLanguage } from '@parley/domain/language';
import type { PassReason } from '@parley/domain/vote';
import type { Locale } from '@parley/i18n/locale';

/** What stays the same from card to card. */
export type VoteFrame = {
  locale: Locale;
  /** The language of this page, by its name in it. */
  languageName: string;
  roundSlug: string;
  /** Null for a visitor. */
  personId: string | null;
  /** Why this reader cannot vote in the round, or null. A visitor is asked to sign in when they press a button. */
  obstacle: DomainErrorCode | null;
  /** Whose numbers a vote goes to. */
  party: TextInLanguage | null;
  /** When the round closes, in words; by the reader's own clock too where that differs. */
  until: string;
  untilForReader: string | null;
  /** Choices of a visitor that lie on their device. */
  tried: number;
  hrefs: {
    /** This page. */
    vote: string;
    /** What was voted, and how to go on. */
    voted: string;
    home: string;
    profile: string;
    proposals: string;
    signIn: string;
    signUp: string;
  };
};

/** What the viewer did last, by the server's word: for a page that was drawn after a form was sent. */
export type LastAct = {
  itemId: Id<'item'>;
  operationId: string;
  choice: 'agree' | 'disagree' | 'pass' | null;
  counts: boolean;
  /** Why they passed, where they said so. */
  passReason: PassReason | null;
  /** It lies on this device alone: a visitor tries cards. */
  isTrial: boolean;
};

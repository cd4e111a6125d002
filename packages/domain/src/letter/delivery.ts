import type { LetterContent, LetterKind, LetterState } from './letter';

/** A letter with words put to it. Pictures stand in the HTML as `cid:NAME`. */
export type RenderedLetter = {
  subject: string;
  html: string;
  text: string;
  pictures: readonly { name: string; contentType: string; bytes: Uint8Array }[];
  /** Where a mail program can unsubscribe with one click (RFC 8058); null for letters that answer an act of their reader. */
  unsubscribeUrl: string | null;
};

/** What is needed to put words to a letter. */
export type LetterToRender = {
  [K in LetterKind]: { kind: K; content: LetterContent<K> };
}[LetterKind] & {
  language: string;
  /** Code of the reader's party: dates are written as in their country. */
  partyCode: string | null;
  timeZone: string;
  /** ISO day of the digest; null when unsubscribed. */
  digestWeekday: number | null;
  writtenAt: Date;
};

/** One letter on its way to one address. */
export type Mail = RenderedLetter & { to: string; messageId: string };

/**
 * What a mail server made of a letter. `not-sent`: certainly nothing was handed over, it may be tried again.
 * `unknown`: the connection ended while it was being handed over. `withdrawn`: somebody else is sending it.
 */
export type Delivery =
  | { outcome: 'sent' }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'not-sent'; reason: string }
  | { outcome: 'unknown'; reason: string }
  | { outcome: 'withdrawn' };

/**
 * Hands a letter to a mail server.
 *
 * @param beforeContent called when everything is agreed but the words, which go only after it says true
 */
export type Deliver = (mail: Mail, beforeContent: () => Promise<boolean>) => Promise<Delivery>;

/** True for kinds whose content lets whoever has it act for the reader: kept no longer than needed. */
export const carriesToken = (kind: LetterKind): boolean => tokenCarriers.has(kind);

const tokenCarriers: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'confirm-address',
  'reset-password',
  'change-address',
  'sign-in-link',
  'invitation',
  'digest',
]);

/** Letters that an admin may send again by hand: those that may not have arrived, and never one that is on its way. */
export const isResendable = (state: LetterState, hasContent: boolean): boolean =>
  hasContent && (state === 'unknown' || state === 'kept' || state === 'ready');

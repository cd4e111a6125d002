/** @jsxRuntime automatic */
import type { LetterToRender, RenderedLetter } from '@parley/domain/letter';
import { render, toPlainText } from '@react-email/render';
import { accountChanged, accountLink, erasureAsked, erasureUndone, membershipEnded } from './account';
import { addressKnown } from './address-known';
import type { Composition } from './composition';
import { confirmAddress } from './confirm-address';
import {
  amendmentDecided,
  commentDecided,
  proposalDecided,
  reservationDecided,
  statementDecided,
  translationDecided,
} from './decided';
import { digest } from './digest';
import { Frame } from './frame';
import { invitation } from './invitation';
import { proposalOpened, proposalOutcome, roundResults, sponsorAsked } from './proposal';
import { type Sender, type Voice, voiceOf } from './voice';

/** Puts words to a letter in its reader's language. The same letter gives the same words. */
export async function renderLetter(letter: LetterToRender, sender: Sender): Promise<RenderedLetter> {
  const voice = voiceOf(letter, sender);
  const { subject, preview, body, why, pictures = [], unsubscribeUrl = null } = compose(letter, voice);
  const html = await render(
    <Frame voice={voice} subject={subject} preview={preview} why={why} writtenAt={letter.writtenAt}>
      {body}
    </Frame>,
  );
  return { subject, html, text: plainText(html), pictures, unsubscribeUrl };
}

function compose(letter: LetterToRender, voice: Voice): Composition {
  switch (letter.kind) {
    case 'confirm-address':
      return confirmAddress(letter.content, voice);
    case 'invitation':
      return invitation(letter.content, voice);
    case 'address-known':
      return addressKnown(letter.content, voice);
    case 'reset-password':
    case 'sign-in-link':
    case 'change-address':
      return accountLink(letter.kind)(letter.content, voice);
    case 'account-changed':
      return accountChanged(letter.content, voice);
    case 'erasure-asked':
      return erasureAsked(letter.content, voice);
    case 'erasure-undone':
      return erasureUndone(letter.content, voice);
    case 'membership-ended':
      return membershipEnded(letter.content, voice);
    case 'statement-decided':
      return statementDecided(letter.content, voice);
    case 'comment-decided':
      return commentDecided(letter.content, voice);
    case 'amendment-decided':
      return amendmentDecided(letter.content, voice);
    case 'reservation-decided':
      return reservationDecided(letter.content, voice);
    case 'translation-decided':
      return translationDecided(letter.content, voice);
    case 'proposal-decided':
      return proposalDecided(letter.content, voice);
    case 'proposal-opened':
      return proposalOpened(letter.content, voice);
    case 'sponsor-asked':
      return sponsorAsked(letter.content, voice);
    case 'proposal-outcome':
      return proposalOutcome(letter.content, voice);
    case 'round-results':
      return roundResults(letter.content, voice);
    case 'digest':
      return digest(letter)(letter.content, voice);
  }
}

/** For those who read without HTML: the same words, addresses in full, the table of numbers as lines. */
const plainText = (html: string): string =>
  toPlainText(html, {
    wordwrap: 76,
    selectors: [
      { selector: '[data-skip-in-text]', format: 'skip' },
      { selector: 'img', format: 'skip' },
      { selector: 'table', format: 'block' },
      { selector: 'tr', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      { selector: 'table.figures', format: 'dataTable', options: { uppercaseHeaderCells: false } },
      { selector: 'h1', options: { uppercase: false } },
      { selector: 'h2', options: { uppercase: false, leadingLineBreaks: 3 } },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['<', '>'] } },
    ],
  }).trim();

import { changeLetterState, findLetterToSend, type LetterToSend } from '@parley/db/letter';
import type { Id } from '@parley/domain/id';
import {
  carriesToken,
  type Deliver,
  type Delivery,
  type LetterToRender,
  type RenderedLetter,
} from '@parley/domain/letter';
import type { Deps } from '../deps';
import { picturesInline } from './pictures-inline';

export type SendDeps = Deps & {
  render(letter: LetterToRender): Promise<RenderedLetter>;
  /** Null where there is no mail server: letters are kept for an admin to read. */
  deliver: Deliver | null;
};

export type SendOutcome = Delivery['outcome'] | 'kept' | 'gone' | 'not-ready';

/**
 * Sends one letter, at most once. `sending` is written when the server has agreed to take the words and before it
 * has any; a start that finds `sending` knows that an earlier one died there, and nobody knows what arrived.
 *
 * @throws where it certainly was not sent and is to be tried again
 */
export async function sendLetter(deps: SendDeps, letterId: Id<'letter'>): Promise<SendOutcome> {
  const letter = await findLetterToSend(deps.db, letterId);
  if (letter === null) return 'gone';
  if (letter.state === 'sending') {
    const error = 'the program ended while this letter was being handed over';
    await change(deps, letterId, ['sending'], { to: 'unknown', error });
    return 'unknown';
  }
  if (letter.state !== 'ready' || letter.content === null) return 'not-ready';
  if (letter.email === null) {
    await change(deps, letterId, ['ready'], { to: 'refused', error: 'no address', forgetContent: true });
    return 'refused';
  }
  const rendered = await deps.render(toRender(letter, letter.content));
  if (deps.deliver === null) {
    await change(deps, letterId, ['ready'], { to: 'kept', error: null, words: picturesInline(rendered) });
    return 'kept';
  }
  const mail = { ...rendered, to: letter.email, messageId: letter.messageId };
  const delivery = await deps.deliver(mail, () =>
    change(deps, letterId, ['ready'], { to: 'sending', isAttempt: true }),
  );
  await settle(deps, letter, rendered, delivery);
  return delivery.outcome;
}

async function settle(deps: SendDeps, letter: LetterToSend, rendered: RenderedLetter, delivery: Delivery) {
  const { subject } = rendered;
  switch (delivery.outcome) {
    case 'sent': {
      const words = carriesToken(letter.kind)
        ? { subject, html: null, text: null }
        : picturesInline(rendered);
      // `unknown`: another start gave it up meanwhile; the server's word counts for more.
      const from = ['sending', 'unknown'] as const;
      await change(deps, letter.id, from, { to: 'sent', error: null, forgetContent: true, words });
      return;
    }
    case 'refused': {
      const error = delivery.reason;
      await change(deps, letter.id, ['ready', 'sending'], {
        to: 'refused',
        error,
        forgetContent: true,
        words: { subject },
      });
      return;
    }
    case 'unknown':
      await change(deps, letter.id, ['sending'], {
        to: 'unknown',
        error: delivery.reason,
        words: { subject },
      });
      return;
    case 'not-sent':
      await change(deps, letter.id, ['ready', 'sending'], { to: 'ready', error: delivery.reason });
      throw new Error(`the letter was not sent: ${delivery.reason}`);
    case 'withdrawn':
      return;
  }
}

type Change = Omit<Parameters<typeof changeLetterState>[3], 'at'>;

const change = (
  deps: SendDeps,
  id: Id<'letter'>,
  from: Parameters<typeof changeLetterState>[2],
  what: Change,
): Promise<boolean> =>
  deps.db.transaction((tx) => changeLetterState(tx, id, from, { ...what, at: deps.now() }));

const toRender = (letter: LetterToSend, content: NonNullable<LetterToSend['content']>): LetterToRender =>
  ({
    kind: letter.kind,
    content,
    language: letter.language,
    partyCode: letter.partyCode,
    timeZone: letter.timeZone,
    digestWeekday: letter.digestWeekday,
    writtenAt: letter.createdAt,
  }) as LetterToRender;

'use client';

import type { Choice } from '@parley/domain/vote';
import { Ballot, Push, StopLink } from '@parley/ui/ballot';
import { Checkbox } from '@parley/ui/form';
import { useTranslations } from 'next-intl';
import { CardReservation } from '../reservation/card-reservation';
import type { Sending } from './sender';
import type { ShownCard } from './shown-card';
import type { VoteFrame } from './vote-frame';

const shortcuts = { agree: 'A', disagree: 'D', pass: 'P' } as const;
const wordOf = { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' } as const;

type Props = {
  card: ShownCard;
  frame: VoteFrame;
  sending: Sending;
  /** Keys vote while the card has the focus. */
  withKeys: boolean;
  /** Something was voted on already: stopping leads to what it was. */
  hasVoted: boolean;
};

/** What is pressed, at the lower edge on a phone: what matters, the three choices, the way out. */
export function CardFoot({ card, frame, sending, withKeys, hasVoted }: Props) {
  const t = useTranslations('vote');
  const words = useTranslations('words');
  const errors = useTranslations('errors');
  const { obstacle, personId, hrefs } = frame;
  const line = (choice: Choice) => ({
    look: choice,
    value: choice,
    word: words(wordOf[choice]),
    shortcut: withKeys ? shortcuts[choice] : undefined,
    pressed: card.choice === null ? undefined : card.choice === choice,
  });
  const waiting = sending.trouble === null ? 0 : sending.waiting.length;
  return (
    <Push>
      {card.kind === 'clause' && personId !== null && obstacle === null ? (
        <CardReservation key={`reservation ${card.itemId}`} language={frame.languageName} />
      ) : null}
      <Checkbox key={card.itemId} name="matters" value="1" label={t('matters', { kind: card.kind })} />
      <Ballot
        label={t('ballot')}
        name="choice"
        lines={[line('agree'), line('disagree'), line('pass')]}
        why={obstacle === null ? undefined : errors(obstacle)}
      />
      {personId === null ? (
        <p className="stop">
          <span>
            {t.rich('visitor', {
              count: frame.tried,
              in: (chunks) => <a href={hrefs.signIn}>{chunks}</a>,
              up: (chunks) => <a href={hrefs.signUp}>{chunks}</a>,
            })}
          </span>
        </p>
      ) : obstacle === null ? (
        <StopLink href={hasVoted ? hrefs.voted : hrefs.home}>
          {waiting > 0 ? t('stopKept') : hasVoted ? t('stop') : t('stopBefore')}
        </StopLink>
      ) : (
        <StopLink href={hrefs.profile}>{t('toProfile')}</StopLink>
      )}
    </Push>
  );
}

'use client';

import { Button } from '@parley/ui/button';
import { Margin } from '@parley/ui/sheet';
import { More } from '@parley/ui/text';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Keys } from '../keys/use-keys';
import type { ShownCard } from './shown-card';
import type { VoteFrame } from './vote-frame';

type Props = {
  card: ShownCard;
  frame: VoteFrame;
  /** Null where keys do nothing: without script, or where nothing can be voted on. */
  keys: Keys | null;
  children: ReactNode;
};

/** Why this text, what a vote does, where the text comes from. */
export function CardMargin({ card, frame, keys, children }: Props) {
  const t = useTranslations('vote');
  const { party, until, untilForReader } = frame;
  const partyName = party === null ? '' : party.text;
  return (
    <Margin>
      <More summary={t('why.title', { kind: card.kind })} open>
        <p>{t(`why.${card.why}`, { party: partyName, kind: card.kind })}</p>
      </More>
      <More summary={t('what.title')}>
        <p>
          {party === null ? t('what.all') : t('what.party', { party: partyName })} {t('what.secret')}{' '}
          {t('what.change', { until })}
          {untilForReader === null ? null : <> {t('what.yours', { until: untilForReader })}</>}
        </p>
      </More>
      <More summary={t('source.title', { kind: card.kind })}>
        <p>
          <Source card={card} /> {t('source.pass')}
        </p>
      </More>
      {children}
      {keys === null ? null : (
        <p className="small keys-note">
          {t(`keys.${keys.keys === 'off' ? 'off' : 'on'}`)}{' '}
          <Button look="plain" type="button" onClick={() => keys.turn(keys.keys === 'off' ? 'on' : 'off')}>
            {t(keys.keys === 'off' ? 'keys.turnOn' : 'keys.turnOff')}
          </Button>
        </p>
      )}
    </Margin>
  );
}

function Source({ card: { kind, number, proposal, amendment } }: { card: ShownCard }) {
  const t = useTranslations('vote.source');
  if (proposal === null) return t('alone', { number });
  return t.rich(kind === 'statement' ? 'beside' : kind, {
    number,
    amendment: amendment?.number ?? 0,
    proposal: proposal.number,
    title: () => <span lang={proposal.title.language}>{proposal.title.text}</span>,
    link: (chunks) => <a href={proposal.href}>{chunks}</a>,
  });
}

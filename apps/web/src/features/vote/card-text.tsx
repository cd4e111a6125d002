'use client';

import { StatementSource, StatementText } from '@parley/ui/ballot';
import { useTranslations } from 'next-intl';
import { DiffText } from '../clause/diff-text';
import type { ShownCard } from './shown-card';
import { cardAnchor } from './vote-pages';
import { voteQuery } from './vote-query';

type Props = {
  card: ShownCard;
  voteHref: string;
  /** The text as it was written, in place of its translation. */
  original: boolean;
  onOriginal: (shown: boolean) => void;
};

/** The text to vote on, in the reader's language where somebody translated it; the original is one click away. */
export function CardText({ card, voteHref, original, onOriginal }: Props) {
  const t = useTranslations('vote');
  const shown = original && card.original !== null ? card.original : card.text;
  const isOriginal = shown === card.original;
  const other = `${voteHref}${voteQuery({ first: card.itemId, original: !isOriginal })}#${cardAnchor}`;
  return (
    <>
      <ChangedWords card={card} />
      <StatementText
        text={shown.text}
        lang={shown.language}
        marked={card.amendment === null ? undefined : <DiffText runs={card.amendment.runs} />}
        over={
          card.heading === null ? undefined : (
            <>
              {card.amendment === null
                ? t('clauseOver', { number: card.number })
                : t('amendmentOver', { number: `${card.number}.${card.amendment.number}` })}{' '}
              <span lang={card.heading.language}>{card.heading.text}</span>
            </>
          )
        }
      />
      {card.amendment === null ? null : (
        <StatementSource>
          {t('reason')} <span lang={card.amendment.reason.language}>{card.amendment.reason.text}</span>{' '}
          <a href={card.amendment.href}>{t('seeAmendment')}</a>
        </StatementSource>
      )}
      {card.writtenIn === null ? null : (
        <StatementSource>
          {card.original === null
            ? t('untranslated', { language: card.writtenIn })
            : isOriginal || card.translator === null
              ? t(isOriginal ? 'asWritten' : 'translated', { language: card.writtenIn })
              : t('translatedBy', { language: card.writtenIn, name: card.translator })}{' '}
          {card.original === null ? null : (
            <a
              href={other}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onOriginal(!isOriginal);
              }}
            >
              {t(isOriginal ? 'seeTranslation' : 'seeOriginal')}
            </a>
          )}
        </StatementSource>
      )}
    </>
  );
}

/** Asked again: how the reader voted on the words before, and what has changed. */
function ChangedWords({ card: { stale } }: { card: ShownCard }) {
  const t = useTranslations('vote.changed');
  if (stale === null) return null;
  return (
    <p>
      <b>{t(stale.choice)}</b> {t('since')}{' '}
      {stale.href === null ? null : <a href={stale.href}>{t('compare')}</a>}
    </p>
  );
}

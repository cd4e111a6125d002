'use client';

import { StatementSource, StatementText } from '@parley/ui/ballot';
import { useTranslations } from 'next-intl';
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
      <StatementText
        text={shown.text}
        lang={shown.language}
        over={
          card.heading === null ? undefined : (
            <>
              {t('clauseOver', { number: card.number })}{' '}
              <span lang={card.heading.language}>{card.heading.text}</span>
            </>
          )
        }
      />
      {card.writtenIn === null ? null : (
        <StatementSource>
          {card.original === null
            ? t('untranslated', { language: card.writtenIn })
            : t(isOriginal ? 'asWritten' : 'translated', { language: card.writtenIn })}{' '}
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

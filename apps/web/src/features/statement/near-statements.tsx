'use client';

import { Rows } from '@parley/ui/list';
import { useTranslations } from 'next-intl';
import { cardAnchor } from '../vote/vote-pages';
import { voteQuery } from '../vote/vote-query';
import type { NearStatement } from './statement-state';

type Props = {
  near: readonly NearStatement[];
  /** Where its round is voted in. */
  voteHref: string;
};

/** What stands already and looks like what is being written: to vote on instead, where it says the same. */
export function NearStatements({ near, voteHref }: Props) {
  const t = useTranslations('statement');
  return (
    <div role="status">
      <input type="hidden" name="near-seen" value={near.map(({ itemId }) => itemId).join(' ')} />
      {near.length === 0 ? null : (
        <>
          <p>
            <b>{t('near.title', { count: near.length })}</b> {t('near.text')}
          </p>
          <Rows
            rows={near.map(({ itemId, number, text, choice }) => ({
              key: itemId,
              text: <span lang={text.language}>{text.text}</span>,
              meta: (
                <a href={`${voteHref}${voteQuery({ first: itemId })}#${cardAnchor}`}>
                  {t(choice === null ? 'vote' : 'near.change', { number })}
                </a>
              ),
            }))}
          />
        </>
      )}
    </div>
  );
}

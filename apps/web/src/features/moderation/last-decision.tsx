import { Button } from '@parley/ui/button';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { undoAction } from './decision-action';
import { momentsAgo } from './moments-ago';
import type { QueuePageData } from './queue-page-data';

/** What the moderator did last, and the way to take it back while its letter waits. */
export async function LastDecision({ last }: { last: NonNullable<QueuePageData['list']['last']> }) {
  const t = await getTranslations('moderation');
  const { locale, formats } = await reader();
  const state = last.state === 'rejected' ? 'rejected' : 'accepted';
  return (
    <>
      <span role="status">
        {t(`last.${state}-${last.subject}`, { when: momentsAgo(t, formats, last.decidedAt) })}
      </span>
      <form action={undoAction} data-undo="">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="caseId" value={last.caseId} />
        <input type="hidden" name="number" value={last.number} />
        <Button look="plain">{t('last.undo')}</Button>
      </form>
    </>
  );
}

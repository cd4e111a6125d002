import 'server-only';
import { randomUUID } from 'node:crypto';
import { domainErrorCodes } from '@parley/domain/error';
import { Button } from '@parley/ui/button';
import { ErrorSummary } from '@parley/ui/form';
import { Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { reader } from '../shell/reader';
import { undoChangeAction } from './change-vote-action';
import { type VotesQuery, votesAddress } from './votes-query';

/** What came of the change that was just made in the list, and the way back. */
export async function LastChange({ query }: { query: VotesQuery }) {
  const t = await getTranslations('mine.votes');
  const words = await getTranslations('words');
  const errors = await getTranslations('errors');
  const forms = await getTranslations('forms');
  const { locale } = await reader();
  const code = domainErrorCodes.find((one) => one === query.problem);
  if (code !== undefined) {
    return <ErrorSummary title={forms('summary', { count: 1 })} problems={[{ text: errors(code) }]} />;
  }
  if (query.after === null) return null;
  const act = await (await serverApi()).vote.last({});
  if (act === null) return null;
  if (query.after === 'undo' || act.choice === null) {
    return (
      <Notice kind="done">
        <p>{t('undone')}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="done">
      <form action={undoChangeAction}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="back" value={votesAddress({ ...query, after: null })} />
        <input type="hidden" name="itemId" value={act.itemId} />
        <input type="hidden" name="undoes" value={act.operationId} />
        <input type="hidden" name="operationId" value={randomUUID()} />
        {t(`changed.${act.choice}`)} <Button look="plain">{words('undo')}</Button>
      </form>
    </Notice>
  );
}

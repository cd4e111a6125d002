import { domainErrorCodes } from '@parley/domain/error';
import { Queue } from '@parley/ui/queue';
import { Full, Sheet } from '@parley/ui/sheet';
import { EmptyState, Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { LastDecision } from './last-decision';
import { ModerationHead } from './moderation-head';
import { OpenCasePanel } from './open-case';
import { QueueKeyboard } from './queue-keyboard';
import { queuePageData } from './queue-page-data';
import type { QueueQuery } from './queue-query';
import { WaitingCases } from './waiting-cases';

/** The queue: one table, one open case, for moderators. */
export async function QueuePage({ query }: { query: QueueQuery }) {
  const t = await getTranslations('moderation');
  const errors = await getTranslations('errors');
  const { locale, formats, href } = await reader();
  const data = await queuePageData(query, locale);
  const { waiting, oldestAt, cases, last } = data.list;
  const refused = domainErrorCodes.find((code) => code === query.refused);
  const table =
    cases.length > 0 ? (
      <WaitingCases data={data} after={query.after} />
    ) : (
      <EmptyState title={t('emptyTitle')}>
        <p>{waiting === 0 ? t('empty') : t('pageEmpty')}</p>
        {waiting === 0 ? null : <a href={href('/moderation')}>{t('first')}</a>}
      </EmptyState>
    );
  return (
    <>
      {query.undone === null ? null : (
        <Notice kind="done">{t('last.undone', { number: formats.number(query.undone) })}</Notice>
      )}
      {refused === undefined ? null : <Notice kind="ask">{errors(refused)}</Notice>}
      <ModerationHead
        current="queue"
        title={t('title')}
        lead={
          oldestAt === null
            ? t('lead')
            : `${t('count', { count: waiting })} · ${t('oldest', { span: formats.span(Date.now() - oldestAt.getTime()) })}`
        }
      />
      <ClientWords of={['moderation']}>
        <QueueKeyboard
          open={data.asked}
          hasCases={cases.length > 0}
          last={last === null ? null : <LastDecision last={last} />}
        >
          <Sheet kind="after">
            <Full>
              {data.asked === null ? (
                table
              ) : (
                <Queue table={table} open={<OpenCasePanel data={data} after={query.after} />} />
              )}
            </Full>
          </Sheet>
        </QueueKeyboard>
      </ClientWords>
    </>
  );
}

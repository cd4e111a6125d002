import 'server-only';
import { Full, Sheet } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Table } from '@parley/ui/table';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { reader } from '../shell/reader';
import { ModerationHead } from './moderation-head';

/** What stands out among registrations, votes and texts. Advice: it says what depends on it, and does nothing. */
export async function SignalsPage() {
  const t = await getTranslations('moderation.signalList');
  const { formats, href } = await reader();
  const signals = await (await serverApi()).signal.list();
  return (
    <>
      <ModerationHead current="signals" title={t('title')} lead={t('lead')} />
      <Sheet kind="after">
        <Full>
          {signals.length === 0 ? (
            <EmptyState title={t('none')}>
              <p>{t('noneText')}</p>
            </EmptyState>
          ) : (
            <Table
              caption={t('title')}
              hideCaption
              look="prose"
              rows={signals}
              rowKey={({ kind, roundSlug, at, people }) =>
                `${kind} ${roundSlug} ${at.toISOString()} ${people}`
              }
              columns={[
                { key: 'what', label: t('columns.what'), cell: ({ kind }) => t(`kinds.${kind}`) },
                {
                  key: 'where',
                  label: t('columns.where'),
                  cell: ({ roundSlug }) =>
                    roundSlug === null ? '—' : <a href={href(`/rounds/${roundSlug}/report`)}>{roundSlug}</a>,
                },
                {
                  key: 'when',
                  label: t('columns.when'),
                  cell: ({ at }) => (
                    <time dateTime={at.toISOString()}>
                      {formats.isoDate(at)} {formats.time(at)}
                    </time>
                  ),
                },
                { key: 'people', label: t('columns.people'), number: true, cell: ({ people }) => people },
                { key: 'votes', label: t('columns.votes'), number: true, cell: ({ votes }) => votes },
              ]}
            />
          )}
        </Full>
      </Sheet>
    </>
  );
}

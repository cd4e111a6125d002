import { isId } from '@parley/domain/id';
import { type LetterState, letterStates } from '@parley/domain/letter';
import { Pages } from '@parley/ui/list';
import { Full, Sheet, Views } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Table } from '@parley/ui/table';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { ModerationHead } from '../moderation/moderation-head';
import { reader } from '../shell/reader';

const views = ['kept', 'unknown', 'refused', 'ready', 'sent'] as const satisfies readonly LetterState[];

type Props = { state: unknown; before: unknown };

/** Letters that need an admin, the newest first; or those of one state. */
export async function LetterList({ state: asked, before: from }: Props) {
  const t = await getTranslations('letters-admin');
  const { href, formats } = await reader();
  const state = letterStates.find((one) => one === asked) ?? null;
  const before = isId('letter', from) ? from : null;
  const { letters, next } = await (await serverApi()).letter.list({
    before,
    ...(state === null ? {} : { states: [state] }),
  });
  const address = (parts: Record<string, string>) => {
    const query = new URLSearchParams(parts);
    return href(query.size === 0 ? '/admin/letters' : `/admin/letters?${query}`);
  };
  const here = state === null ? {} : { state };
  return (
    <>
      <ModerationHead current="letters" title={t('title')} lead={t('lead')} />
      <Sheet kind="after">
        <Full>
          <Views
            label={t('views')}
            views={[
              { key: 'all', href: address({}), label: t('all'), current: state === null },
              ...views.map((one) => ({
                key: one,
                href: address({ state: one }),
                label: t(`stateNames.${one}`),
                current: state === one,
              })),
            ]}
          />
          {letters.length === 0 ? (
            <EmptyState title={t('emptyTitle')}>
              <p>{t('empty')}</p>
            </EmptyState>
          ) : (
            <Table
              caption={t('caption')}
              hideCaption
              rows={letters}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'letter',
                  label: t('columns.letter'),
                  cell: ({ id, kind, subject, language }) => (
                    <a href={href(`/admin/letters/${id}`)} lang={subject === null ? undefined : language}>
                      {subject ?? t('untitled', { kind: t(`kinds.${kind}`) })}
                    </a>
                  ),
                },
                { key: 'kind', label: t('facts.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
                {
                  key: 'to',
                  label: t('columns.to'),
                  cell: ({ kind, displayName, email }) => (kind === 'invitation' ? email : displayName),
                },
                { key: 'state', label: t('columns.state'), cell: (one) => t(`states.${one.state}`) },
                {
                  key: 'when',
                  label: t('columns.when'),
                  cell: ({ stateAt }) => (
                    <time dateTime={stateAt.toISOString()}>
                      {formats.isoDate(stateAt)} {formats.time(stateAt)}
                    </time>
                  ),
                },
              ]}
            />
          )}
          <Pages
            newest={before === null ? null : address(here)}
            newestLabel={t('newest')}
            older={next === null ? null : address({ ...here, before: next })}
            olderLabel={t('older')}
          />
        </Full>
      </Sheet>
    </>
  );
}

import 'server-only';
import { LinkButton } from '@parley/ui/button';
import { Actions, Full, Sheet } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Table } from '@parley/ui/table';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { ModerationHead } from '../moderation/moderation-head';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';

/** Every round, drafts too: where an admin begins a new one. */
export async function RoundsPage() {
  const t = await getTranslations('round');
  const { locale, agreement, href, formatsIn } = await reader();
  const { rounds } = await orNotFound(
    (await serverApi()).round.listGoverned({ language: locale, agreementSlug: agreement }),
  );
  const moment = (at: Date, zone: string) => formatsIn(zone).deadline(at, zone);
  return (
    <>
      <ModerationHead current="rounds" title={t('title')} lead={t('lead')} />
      <Sheet kind="after">
        <Full>
          {rounds.length === 0 ? (
            <EmptyState title={t('none')}>
              <p>{t('noneText')}</p>
            </EmptyState>
          ) : (
            <Table
              caption={t('title')}
              hideCaption
              look="prose"
              rows={rounds}
              rowKey={({ slug }) => slug}
              columns={[
                {
                  key: 'round',
                  label: t('columns.round'),
                  said: true,
                  cell: ({ slug, title }) => (
                    <a href={href(`/admin/rounds/${slug}`)} lang={otherLanguage(title, locale)}>
                      {title.text}
                    </a>
                  ),
                },
                {
                  key: 'state',
                  label: t('columns.state'),
                  cell: ({ state, announced, demonstration, imported }) => (
                    <>
                      <b>{announced ? t('state.announced') : t(`state.${state}`)}</b>
                      {demonstration ? `, ${t('demonstration')}` : imported ? `, ${t('imported')}` : null}
                    </>
                  ),
                },
                {
                  key: 'opens',
                  label: t('columns.opens'),
                  cell: ({ opensAt, timeZone }) => moment(opensAt, timeZone),
                },
                {
                  key: 'closes',
                  label: t('columns.closes'),
                  cell: ({ closesAt, timeZone }) => moment(closesAt, timeZone),
                },
                {
                  key: 'proposals',
                  label: t('columns.proposals'),
                  number: true,
                  cell: ({ proposals }) => proposals,
                },
              ]}
            />
          )}
          <Actions>
            <LinkButton href={href('/admin/rounds/new')}>{t('new')}</LinkButton>
          </Actions>
        </Full>
      </Sheet>
    </>
  );
}

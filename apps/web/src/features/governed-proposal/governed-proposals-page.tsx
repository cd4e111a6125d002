import 'server-only';
import { Full, Sheet } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Table } from '@parley/ui/table';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { ModerationHead } from '../moderation/moderation-head';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';

/** Every proposal: what waits to be opened, and where the answers stand. */
export async function GovernedProposalsPage() {
  const t = await getTranslations('governed-proposal');
  const state = await getTranslations('proposal.state');
  const { locale, agreement: agreementSlug, href } = await reader();
  const { proposals } = await orNotFound(
    (await serverApi()).proposal.listGoverned({ language: locale, agreementSlug }),
  );
  return (
    <>
      <ModerationHead current="proposals" title={t('title')} lead={t('lead')} />
      <Sheet kind="after">
        <Full>
          {proposals.length === 0 ? (
            <EmptyState title={t('none')}>
              <p>{t('noneText')}</p>
            </EmptyState>
          ) : (
            <Table
              caption={t('title')}
              hideCaption
              look="prose"
              rows={proposals}
              rowKey={({ slug }) => slug}
              columns={[
                {
                  key: 'title',
                  label: t('columns.proposal'),
                  said: true,
                  cell: ({ slug, number, title }) => (
                    <a href={href(`/admin/proposals/${slug}`)} lang={otherLanguage(title, locale)}>
                      {number} {title.text}
                    </a>
                  ),
                },
                {
                  key: 'state',
                  label: t('columns.state'),
                  cell: ({ state: of, caseState }) => (
                    <>
                      <b>{state(of)}</b>
                      {of === 'submitted'
                        ? `, ${t(caseState === 'accepted' ? 'accepted' : 'waiting')}`
                        : null}
                    </>
                  ),
                },
                {
                  key: 'author',
                  label: t('columns.author'),
                  said: true,
                  cell: ({ authorName }) => authorName ?? t('withTheAgreement'),
                },
                {
                  key: 'round',
                  label: t('columns.round'),
                  said: true,
                  cell: ({ round }) => round?.title.text ?? '—',
                },
                {
                  key: 'answer',
                  label: t('columns.answer'),
                  cell: ({ standing }) => t(`answer.${standing}`),
                },
              ]}
            />
          )}
        </Full>
      </Sheet>
    </>
  );
}

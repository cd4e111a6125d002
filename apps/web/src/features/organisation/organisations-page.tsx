import 'server-only';
import { Full, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Table } from '@parley/ui/table';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { ButtonForm } from '../account/button-form';
import { ShortForm } from '../account/short-form';
import { ModerationHead } from '../moderation/moderation-head';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { confirmOrganisationAction, makeOrganisationAction } from './organisation-action';

/** Which organisations there are, and people who name one that nobody has confirmed. */
export async function OrganisationsPage() {
  const t = await getTranslations('organisation');
  const { locale, formats, href } = await reader();
  const { organisations, unconfirmed } = await (await serverApi()).organisation.list();
  return (
    <>
      <ModerationHead current="organisations" title={t('title')} lead={t('lead')} />
      <Sheet as="section" kind="after" labelledBy="unconfirmed">
        <Full>
          <h2 id="unconfirmed" className={unconfirmed.length === 0 ? 'visually-hidden' : undefined}>
            {t('unconfirmed.title')}
          </h2>
          {unconfirmed.length === 0 ? (
            <EmptyState title={t('unconfirmed.none')} level={3}>
              <p>{t('unconfirmed.noneText')}</p>
            </EmptyState>
          ) : (
            <Table
              caption={t('unconfirmed.title')}
              hideCaption
              rows={unconfirmed}
              rowKey={({ personId }) => personId}
              columns={[
                {
                  key: 'name',
                  label: t('unconfirmed.person'),
                  cell: ({ displayName }) => displayName,
                  said: true,
                },
                { key: 'named', label: t('unconfirmed.named'), cell: ({ named }) => named, said: true },
                { key: 'domain', label: t('unconfirmed.domain'), cell: ({ domain }) => domain, said: true },
                { key: 'tier', label: t('tier'), cell: () => t('tiers.email') },
                {
                  key: 'act',
                  label: t('unconfirmed.act'),
                  cell: ({ personId }) => (
                    <ButtonForm
                      action={confirmOrganisationAction.bind(null, personId)}
                      label={t('unconfirmed.confirm')}
                      look="quiet"
                    />
                  ),
                },
              ]}
            />
          )}
        </Full>
      </Sheet>
      <Sheet as="section" labelledBy="known">
        <Full>
          <h2 id="known">{t('known.title')}</h2>
          {organisations.length === 0 ? (
            <EmptyState title={t('known.none')} level={3}>
              <p>{t('known.noneText')}</p>
            </EmptyState>
          ) : (
            <Table
              caption={t('known.title')}
              hideCaption
              rows={organisations}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  label: t('known.name'),
                  said: true,
                  cell: ({ id, name }) => <a href={href(`/admin/organisations/${id}`)}>{name}</a>,
                },
                {
                  key: 'domains',
                  label: t('known.domains'),
                  said: true,
                  cell: ({ domains }) => (domains.length === 0 ? '—' : formats.list(domains)),
                },
                { key: 'members', label: t('known.members'), number: true, cell: ({ members }) => members },
              ]}
            />
          )}
        </Full>
      </Sheet>
      <Sheet as="section" labelledBy="make-organisation">
        <Text>
          <h2 id="make-organisation">{t('make.title')}</h2>
          <ClientWords of={['forms']}>
            <ShortForm
              action={makeOrganisationAction}
              locale={locale}
              fields={[
                { kind: 'text', name: 'name', label: t('make.name'), hint: t('make.nameHint') },
                {
                  kind: 'text',
                  name: 'domains',
                  label: t('make.domains'),
                  hint: t('make.domainsHint'),
                  optional: true,
                },
              ]}
              submit={t('make.submit')}
            />
          </ClientWords>
        </Text>
      </Sheet>
    </>
  );
}

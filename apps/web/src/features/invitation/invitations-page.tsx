import 'server-only';
import { Full, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Table } from '@parley/ui/table';
import { Small } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { ButtonForm } from '../account/button-form';
import { ModerationViews } from '../moderation/moderation-views';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { revokeInvitationAction } from './invitation-action';
import { InvitationForm } from './invitation-form';
import { InviteListForm } from './invite-list-form';

/** Ways in that were given, and forms to give others: a link to hand on, or a letter to everybody on a list. */
export async function InvitationsPage() {
  const t = await getTranslations('invitation');
  const { locale, href } = await reader();
  const { organisation } = await serverApi();
  const { organisations } = await organisation.list();
  const options = [
    { value: '', label: t('noOrganisation') },
    ...organisations.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const here = href('/admin/invitations');
  return (
    <>
      <Sheet kind="head">
        <Full>
          <h1>{t('title')}</h1>
          <Small>{t('lead')}</Small>
          <ModerationViews current="invitations" />
        </Full>
      </Sheet>
      <Sheet kind="after">
        <Full>
          <InvitationTable />
        </Full>
      </Sheet>
      <ClientWords of={['invitation', 'forms']}>
        <Sheet as="section" labelledBy="make-link">
          <Text>
            <h2 id="make-link">{t('link.title')}</h2>
            <InvitationForm locale={locale} here={here} organisations={options} />
          </Text>
        </Sheet>
        <Sheet as="section" labelledBy="invite-list">
          <Text>
            <h2 id="invite-list">{t('list.title')}</h2>
            <InviteListForm locale={locale} here={here} organisations={options} />
          </Text>
        </Sheet>
      </ClientWords>
    </>
  );
}

async function InvitationTable() {
  const t = await getTranslations('invitation');
  const { formats } = await reader();
  const invitations = await (await serverApi()).invitation.list();
  if (invitations.length === 0) {
    return (
      <EmptyState title={t('none')}>
        <p>{t('noneText')}</p>
      </EmptyState>
    );
  }
  return (
    <Table
      caption={t('caption')}
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'made',
          label: t('columns.made'),
          cell: ({ createdAt }) => (
            <time dateTime={createdAt.toISOString()}>
              {formats.isoDate(createdAt)} {formats.time(createdAt)}
            </time>
          ),
        },
        { key: 'for', label: t('columns.for'), cell: ({ email }) => email ?? t('anybody') },
        {
          key: 'organisation',
          label: t('columns.organisation'),
          cell: ({ organisation }) => organisation ?? '—',
        },
        {
          key: 'uses',
          label: t('columns.uses'),
          cell: ({ uses, usesMax }) => t('usesOf', { uses, most: usesMax }),
        },
        {
          key: 'until',
          label: t('columns.until'),
          cell: ({ expiresAt, revokedAt }) =>
            revokedAt === null
              ? formats.isoDate(expiresAt)
              : t('revoked', { date: formats.isoDate(revokedAt) }),
        },
        {
          key: 'act',
          label: t('columns.act'),
          cell: ({ id, usable }) =>
            usable ? (
              <ButtonForm action={revokeInvitationAction.bind(null, id)} label={t('revoke')} look="quiet" />
            ) : (
              t('over')
            ),
        },
      ]}
    />
  );
}

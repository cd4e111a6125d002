import { EmptyState } from '@parley/ui/state';
import { Table } from '@parley/ui/table';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { ButtonForm } from '../account/button-form';
import { reader } from '../shell/reader';
import { revokeInvitationAction } from './invitation-action';

/** Ways in that were given: all for an admin, those to their organisation for a manager. */
export async function InvitationTable() {
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

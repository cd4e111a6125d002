import 'server-only';
import { Full, Sheet, Text } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { ModerationHead } from '../moderation/moderation-head';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { InvitationForm } from './invitation-form';
import { InvitationTable } from './invitation-table';
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
      <ModerationHead current="invitations" title={t('title')} lead={t('lead')} />
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

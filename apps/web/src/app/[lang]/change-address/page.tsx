import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { changeAddressAction } from '../../../features/account/link-actions';
import { LinkButtonPage, OnwardPage } from '../../../features/account/link-button-page';
import { linkTokenOf, type Query } from '../../../features/account/link-token';
import { serverApi } from '../../../server/api';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.newAddress'))('title'), robots: { index: false } };
}

export default async function ChangeAddressPage({ searchParams }: { searchParams: Promise<Query> }) {
  const t = await getTranslations('account.newAddress');
  const query = await searchParams;
  const onward = { to: '/mine/security', label: t('onward') };
  if (query.done === 'yes') return <OnwardPage title={t('doneTitle')} lead={t('done')} {...onward} />;
  const token = linkTokenOf(query);
  const pending = token && (await (await serverApi()).person.pendingAddress({ token }));
  if (!token || !pending) return <OnwardPage title={t('invalidTitle')} lead={t('invalid')} {...onward} />;
  return (
    <LinkButtonPage
      title={t('title')}
      lead={t('lead', { email: pending.email })}
      action={changeAddressAction}
      token={token}
      submit={t('submit')}
      aside={t('notMe')}
    />
  );
}

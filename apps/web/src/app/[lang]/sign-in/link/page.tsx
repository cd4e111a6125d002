import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signInByLinkAction } from '../../../../features/account/link-actions';
import { LinkButtonPage, OnwardPage } from '../../../../features/account/link-button-page';
import { linkTokenOf, type Query } from '../../../../features/account/link-token';
import { serverApi } from '../../../../server/api';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.link'))('title'), robots: { index: false } };
}

export default async function SignInLinkPage({ searchParams }: { searchParams: Promise<Query> }) {
  const t = await getTranslations('account.link');
  const token = linkTokenOf(await searchParams);
  const pending = token && (await (await serverApi()).person.pendingSignIn({ token }));
  if (!token || !pending) {
    const onward = { to: '/sign-in/letter', label: t('askAgain') };
    return <OnwardPage title={t('invalidTitle')} lead={t('invalid')} {...onward} />;
  }
  return (
    <LinkButtonPage
      title={t('title')}
      lead={t('lead', { name: pending.displayName })}
      action={signInByLinkAction}
      token={token}
      submit={t('submit')}
      aside={t('notMe')}
    />
  );
}

import { TapLink } from '@parley/ui/button';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { emailField } from '../../../features/account/fields';
import { askResetAction } from '../../../features/account/link-actions';
import type { Query } from '../../../features/account/link-token';
import { ShortForm } from '../../../features/account/short-form';
import { ShortPage } from '../../../features/account/short-page';
import { reader } from '../../../features/shell/reader';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.forgotten'))('title') };
}

export default async function ForgottenPasswordPage({ searchParams }: { searchParams: Promise<Query> }) {
  const t = await getTranslations('account.forgotten');
  const { locale, href } = await reader();
  if ((await searchParams).sent === 'yes') return <ShortPage title={t('sentTitle')} lead={t('sent')} />;
  return (
    <ShortPage title={t('title')} lead={t('lead')}>
      <ShortForm
        action={askResetAction}
        locale={locale}
        fields={[await emailField()]}
        submit={t('submit')}
        also={<TapLink href={href('/sign-in')}>{t('back')}</TapLink>}
      />
    </ShortPage>
  );
}

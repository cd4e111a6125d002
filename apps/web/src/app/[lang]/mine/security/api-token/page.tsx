import { TapLink } from '@parley/ui/button';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ApiTokenForm } from '../../../../../features/account/api-token-form';
import { provenReader } from '../../../../../features/account/proven-reader';
import { ShortPage } from '../../../../../features/account/short-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.apiTokens'))('add') };
}

export default async function ApiTokenPage() {
  const { locale, href } = await provenReader('/mine/security/api-token');
  const t = await getTranslations('account.apiTokens');
  return (
    <ShortPage title={t('add')} lead={t('lead')} of={['account']}>
      <ApiTokenForm locale={locale} onward={href('/mine/security')} />
      <p>
        <TapLink href={href('/mine/security')}>{t('back')}</TapLink>
      </p>
    </ShortPage>
  );
}

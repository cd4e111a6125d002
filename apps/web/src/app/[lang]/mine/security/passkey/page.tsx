import { TapLink } from '@parley/ui/button';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PasskeyForm } from '../../../../../features/account/passkey-form';
import { provenReader } from '../../../../../features/account/proven-reader';
import { ShortPage } from '../../../../../features/account/short-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.passkeys'))('add') };
}

export default async function PasskeyPage() {
  const { locale, href } = await provenReader('/mine/security/passkey');
  const t = await getTranslations('account.passkeys');
  return (
    <ShortPage title={t('add')} lead={t('lead')} of={['account']}>
      <PasskeyForm locale={locale} onward={href('/mine/security')} />
      <p>
        <TapLink href={href('/mine/security')}>{t('back')}</TapLink>
      </p>
    </ShortPage>
  );
}

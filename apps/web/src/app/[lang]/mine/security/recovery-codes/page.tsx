import { TapLink } from '@parley/ui/button';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { renewRecoveryCodesAction } from '../../../../../features/account/factor-actions';
import { provenReader } from '../../../../../features/account/proven-reader';
import { ShortForm } from '../../../../../features/account/short-form';
import { ShortPage } from '../../../../../features/account/short-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.renew'))('title') };
}

export default async function RecoveryCodesPage() {
  const { locale, href } = await provenReader('/mine/security/recovery-codes');
  const t = await getTranslations('account.renew');
  return (
    <ShortPage title={t('title')} lead={t('lead')} of={['account']}>
      <ShortForm
        action={renewRecoveryCodesAction}
        locale={locale}
        fields={[]}
        submit={t('submit')}
        also={<TapLink href={href('/mine/security')}>{t('back')}</TapLink>}
        onward={href('/mine/security')}
      />
    </ShortPage>
  );
}

import { TapLink } from '@parley/ui/button';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { emailField } from '../../../../../features/account/fields';
import { provenReader } from '../../../../../features/account/proven-reader';
import { askAddressAction } from '../../../../../features/account/security-actions';
import { ShortForm } from '../../../../../features/account/short-form';
import { ShortPage } from '../../../../../features/account/short-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('address.change') };
}

export default async function ChangeAddressPage() {
  const { locale, href } = await provenReader('/mine/security/address');
  const t = await getTranslations('account');
  return (
    <ShortPage title={t('address.change')} lead={t('address.lead')}>
      <ShortForm
        action={askAddressAction}
        locale={locale}
        fields={[await emailField(t('address.new'))]}
        submit={t('address.submit')}
        also={<TapLink href={href('/mine/security')}>{t('back')}</TapLink>}
      />
    </ShortPage>
  );
}

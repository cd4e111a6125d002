import { TapLink } from '@parley/ui/button';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { passwordField } from '../../../../../features/account/fields';
import { provenReader } from '../../../../../features/account/proven-reader';
import { changePasswordAction } from '../../../../../features/account/security-actions';
import { ShortForm } from '../../../../../features/account/short-form';
import { ShortPage } from '../../../../../features/account/short-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('password.change') };
}

export default async function ChangePasswordPage() {
  const { locale, href } = await provenReader('/mine/security/password');
  const t = await getTranslations('account');
  return (
    <ShortPage title={t('password.change')} lead={t('password.lead')}>
      <ShortForm
        action={changePasswordAction}
        locale={locale}
        fields={[await passwordField('new-password')]}
        submit={t('password.submit')}
        also={<TapLink href={href('/mine/security')}>{t('back')}</TapLink>}
      />
    </ShortPage>
  );
}

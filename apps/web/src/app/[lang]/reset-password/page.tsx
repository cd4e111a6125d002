import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { passwordField } from '../../../features/account/fields';
import { resetAction } from '../../../features/account/link-actions';
import { OnwardPage } from '../../../features/account/link-button-page';
import { linkTokenOf, type Query } from '../../../features/account/link-token';
import { ShortForm } from '../../../features/account/short-form';
import { ShortPage } from '../../../features/account/short-page';
import { reader } from '../../../features/shell/reader';
import { serverApi } from '../../../server/api';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.reset'))('title'), robots: { index: false } };
}

export default async function ResetPasswordPage({ searchParams }: { searchParams: Promise<Query> }) {
  const t = await getTranslations('account.reset');
  const query = await searchParams;
  const { locale, href } = await reader();
  const token = linkTokenOf(query);
  if (query.done === 'yes')
    return <OnwardPage title={t('doneTitle')} lead={t('done')} to="/sign-in" label={t('signIn')} />;
  if (token === null || !(await (await serverApi()).person.pendingReset({ token }))) {
    const onward = { to: '/forgotten-password', label: t('askAgain') };
    return <OnwardPage title={t('invalidTitle')} lead={t('invalid')} {...onward} />;
  }
  return (
    <ShortPage title={t('title')} lead={t('lead')} margin={<a href={href('/sign-in')}>{t('remember')}</a>}>
      <ShortForm
        action={resetAction}
        locale={locale}
        hidden={{ token }}
        fields={[await passwordField('new-password')]}
        submit={t('submit')}
      />
    </ShortPage>
  );
}

import { TapLink } from '@parley/ui/button';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { proveFactorAction } from '../../../../features/account/factor-actions';
import type { Query } from '../../../../features/account/link-token';
import { PasskeySignIn } from '../../../../features/account/passkey-sign-in';
import { ShortForm } from '../../../../features/account/short-form';
import { ShortPage } from '../../../../features/account/short-page';
import { returnAddress } from '../../../../features/person/return-address';
import { reader } from '../../../../features/shell/reader';
import { isHalfSignedIn } from '../../../../server/half-session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.secondStep'))('title') };
}

/** Only for whoever has just given their password or followed their link. */
export default async function SecondStepPage({ searchParams }: { searchParams: Promise<Query> }) {
  const t = await getTranslations('account.secondStep');
  const { locale, href } = await reader();
  const to = returnAddress((await searchParams).to);
  if (!(await isHalfSignedIn())) redirect(href('/sign-in'));
  return (
    <ShortPage title={t('title')} lead={t('lead')} of={['account']}>
      <ShortForm
        action={proveFactorAction}
        locale={locale}
        hidden={to === null ? {} : { to }}
        fields={[{ kind: 'code', name: 'code', label: t('code'), hint: t('hint') }]}
        submit={t('submit')}
        also={<TapLink href={href('/sign-in')}>{t('back')}</TapLink>}
      />
      <PasskeySignIn locale={locale} to={to} />
    </ShortPage>
  );
}

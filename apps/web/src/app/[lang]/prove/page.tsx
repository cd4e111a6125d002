import { LinkButton, TapLink } from '@parley/ui/button';
import { Actions } from '@parley/ui/sheet';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { passwordField } from '../../../features/account/fields';
import type { Query } from '../../../features/account/link-token';
import { proveAction } from '../../../features/account/security-actions';
import { ShortForm } from '../../../features/account/short-form';
import { ShortPage } from '../../../features/account/short-page';
import { signedInReader } from '../../../features/mine/signed-in';
import { returnAddress } from '../../../features/person/return-address';
import { serverApi } from '../../../server/api';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('prove.title') };
}

/** Before something is changed that lets people in. */
export default async function ProvePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { locale, href } = await signedInReader('/mine/security');
  const t = await getTranslations('account');
  const to = returnAddress((await searchParams).to) ?? href('/mine/security');
  const proofs = await (await serverApi()).person.proofs();
  const signInAgain = href(`/sign-in?${new URLSearchParams({ to })}`);
  return (
    <ShortPage title={t('prove.title')} lead={t('prove.lead')}>
      {proofs.password ? (
        <ShortForm
          action={proveAction}
          locale={locale}
          hidden={{ to }}
          fields={[await passwordField('current-password')]}
          submit={t('prove.submit')}
          also={<TapLink href={signInAgain}>{t('prove.signInAgain')}</TapLink>}
        />
      ) : (
        <Actions>
          <LinkButton href={signInAgain}>{t('prove.signInAgain')}</LinkButton>
        </Actions>
      )}
    </ShortPage>
  );
}

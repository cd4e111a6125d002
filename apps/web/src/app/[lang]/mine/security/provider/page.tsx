import { LinkButton, TapLink } from '@parley/ui/button';
import { Actions } from '@parley/ui/sheet';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { provenReader } from '../../../../../features/account/proven-reader';
import { ShortPage } from '../../../../../features/account/short-page';
import { providerHere } from '../../../../../server/provider-name';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.provider'))('title') };
}

/** Goes to the provider and comes back with an account there. */
export default async function ConnectProviderPage() {
  const { href, language } = await provenReader('/mine/security/provider');
  const provider = providerHere();
  if (provider === null) notFound();
  const t = await getTranslations('account.provider');
  const { name } = provider;
  return (
    <ShortPage title={t('connect', { name })} lead={t('lead', { name })}>
      <Actions>
        <LinkButton href={`/api/v1/sign-in/provider?${new URLSearchParams({ language, connect: 'yes' })}`}>
          {t('go', { name })}
        </LinkButton>
        <TapLink href={href('/mine/security')}>{t('back')}</TapLink>
      </Actions>
    </ShortPage>
  );
}

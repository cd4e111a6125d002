import { LinkButton } from '@parley/ui/button';
import { Actions, Margin, Note, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PasskeySignIn } from '../../../features/account/passkey-sign-in';
import { ProblemSaid } from '../../../features/account/problem-said';
import { returnAddress } from '../../../features/person/return-address';
import { SignInForm } from '../../../features/person/sign-in-form';
import { ClientWords } from '../../../features/shell/client-words';
import { reader } from '../../../features/shell/reader';
import { providerHere } from '../../../server/provider-name';

type Props = { searchParams: Promise<{ to?: string | string[]; problem?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sign-in'))('title') };
}

export default async function SignInPage({ searchParams }: Props) {
  const t = await getTranslations('sign-in');
  const { viewer, locale, language, href } = await reader();
  const { to: asked, problem } = await searchParams;
  const to = returnAddress(asked);
  const provider = providerHere();
  const signUp = to === null ? '/sign-up' : `/sign-up?${new URLSearchParams({ to })}`;
  return (
    <Sheet kind="head">
      <Text>
        <h1>{t('title')}</h1>
        <Standfirst>{to === null ? t('lead') : `${t('lead')} ${t('returning')}`}</Standfirst>
        <ClientWords of={['sign-in', 'forms', 'account']}>
          <ProblemSaid code={typeof problem === 'string' ? problem : null} />
          <SignInForm locale={locale} to={to} />
          <PasskeySignIn locale={locale} to={to} />
          {provider === null ? null : (
            <Actions>
              <LinkButton
                look="quiet"
                href={`/api/v1/sign-in/provider?${new URLSearchParams({ language, ...(to === null ? {} : { to }) })}`}
              >
                {t('byProvider', { name: provider.name })}
              </LinkButton>
            </Actions>
          )}
        </ClientWords>
      </Text>
      <Margin>
        {viewer === null ? null : (
          <Note call>
            <p>
              <b>{t('already', { name: viewer.displayName })}</b>
            </p>
            <p>
              {t('alreadyText')} <a href={href('/sign-out')}>{t('signOut.title')}</a>
            </p>
          </Note>
        )}
        <Note>
          <p>
            {t('new')} <a href={href(signUp)}>{t('newAction')}</a>
          </p>
        </Note>
        <Note>
          <h2>{t('trouble')}</h2>
          <p>
            <a href={href('/forgotten-password')}>{t('forgotten')}</a>
          </p>
          <p>
            <a href={href('/sign-in/letter')}>{t('byLetter')}</a>
          </p>
          <p>{t('unconfirmed')}</p>
        </Note>
      </Margin>
    </Sheet>
  );
}

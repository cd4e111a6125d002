import { linkToken } from '@parley/domain/person';
import { Margin, Note, Sheet, Text } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { returnAddress } from '../../../features/person/return-address';
import { signUpChoices } from '../../../features/person/sign-up-choices';
import { SignUpForm } from '../../../features/person/sign-up-form';
import { ClientWords } from '../../../features/shell/client-words';
import { reader } from '../../../features/shell/reader';
import { findTrial } from '../../../features/vote/trial-cookie';
import { serverApi } from '../../../server/api';

type Props = { searchParams: Promise<{ to?: string | string[]; invitation?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sign-up'))('title') };
}

export default async function SignUpPage({ searchParams }: Props) {
  const t = await getTranslations('sign-up');
  const { locale, href } = await reader();
  const { to: asked, invitation: given } = await searchParams;
  const to = returnAddress(asked);
  const token = linkToken.safeParse(given);
  const invitation = token.success ? await (await serverApi()).invitation.find({ token: token.data }) : null;
  const { length: trial } = await findTrial();
  const signIn = to === null ? '/sign-in' : `/sign-in?${new URLSearchParams({ to })}`;
  return (
    <Sheet kind="head">
      <Text>
        {given === undefined ? null : (
          <Notice kind={invitation === null ? 'ask' : 'plain'}>
            <p>
              {invitation === null
                ? t('invitation.over')
                : invitation.organisation === null
                  ? t('invitation.known')
                  : t('invitation.organisation', { organisation: invitation.organisation })}
            </p>
          </Notice>
        )}
        <ClientWords of={['sign-up', 'forms', 'words']}>
          <SignUpForm
            locale={locale}
            language={locale}
            choices={await signUpChoices()}
            to={to}
            trial={trial}
            invitation={invitation && token.success ? { token: token.data, email: invitation.email } : null}
          />
        </ClientWords>
      </Text>
      <Margin>
        <Note>
          <p>
            {t('known')} <a href={href(signIn)}>{t('knownAction')}</a>
          </p>
        </Note>
        <Note>
          <h2>{t('why.title')}</h2>
          <p>{t('why.text')}</p>
        </Note>
        <Note>
          <h2>{t('why.seen')}</h2>
          <p>{t('why.seenText')}</p>
        </Note>
      </Margin>
    </Sheet>
  );
}

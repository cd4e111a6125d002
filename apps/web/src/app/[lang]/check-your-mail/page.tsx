import { LinkButton } from '@parley/ui/button';
import { Actions, Margin, Note, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ResendForm } from '../../../features/person/resend-form';
import { returnAddress } from '../../../features/person/return-address';
import { ClientWords } from '../../../features/shell/client-words';
import { reader } from '../../../features/shell/reader';
import { serverApi } from '../../../server/api';

type Props = { searchParams: Promise<{ to?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sign-up'))('mail.title') };
}

export default async function CheckYourMailPage({ searchParams }: Props) {
  const t = await getTranslations('sign-up.mail');
  const { viewer, locale, href } = await reader();
  if (viewer === null) redirect(href('/sign-in'));
  const { person, vote } = await serverApi();
  const { email } = await person.profile();
  const { counts } = await vote.mine({ language: locale });
  const votes = counts.agree + counts.disagree + counts.pass;
  const to = returnAddress((await searchParams).to);
  const onward = <LinkButton href={to ?? href('/vote')}>{to === null ? t('vote') : t('return')}</LinkButton>;
  if (viewer.emailConfirmed) {
    return (
      <Sheet kind="head">
        <Text>
          <h1>{t('confirmed')}</h1>
          <Standfirst>{t('confirmedText')}</Standfirst>
          <Actions>{onward}</Actions>
        </Text>
      </Sheet>
    );
  }
  return (
    <Sheet kind="head">
      <Text>
        <h1>{t('title')}</h1>
        <Standfirst>{t('lead', { email: email ?? '' })}</Standfirst>
        <p>
          {t('text')} {votes === 0 ? null : t('votes', { count: votes })}
        </p>
        <Actions>{onward}</Actions>
      </Text>
      <Margin>
        <Note>
          <h2>{t('noneTitle')}</h2>
          <p>{t('none')}</p>
          <ClientWords of={['sign-up']}>
            <ResendForm />
          </ClientWords>
        </Note>
      </Margin>
    </Sheet>
  );
}

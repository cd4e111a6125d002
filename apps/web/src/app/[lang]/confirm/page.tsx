import { Button, LinkButton } from '@parley/ui/button';
import { Form } from '@parley/ui/form';
import { Actions, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { confirmAction } from '../../../features/person/confirmation-action';
import { ResendForm } from '../../../features/person/resend-form';
import { ClientWords } from '../../../features/shell/client-words';
import { reader } from '../../../features/shell/reader';
import { serverApi } from '../../../server/api';

type Props = { searchParams: Promise<{ token?: string | string[]; done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sign-up'))('confirm.title'), robots: { index: false } };
}

export default async function ConfirmPage({ searchParams }: Props) {
  const { token, done } = await searchParams;
  if (done === 'yes') return <Done />;
  const pending =
    typeof token === 'string' && token.length > 0 && token.length <= 100
      ? await (await serverApi()).person.pendingConfirmation({ token })
      : null;
  if (pending === null || typeof token !== 'string') return <Invalid />;
  const t = await getTranslations('sign-up.confirm');
  const { locale } = await reader();
  return (
    <Sheet kind="head">
      <Text>
        <h1>{t('title')}</h1>
        <Standfirst>{t('text', { name: pending.displayName, email: pending.email })}</Standfirst>
        <Form action={confirmAction}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="token" value={token} />
          <Actions aside={t('notMe')}>
            <Button>{t('submit')}</Button>
          </Actions>
        </Form>
      </Text>
    </Sheet>
  );
}

async function Done() {
  const t = await getTranslations();
  const { viewer, href } = await reader();
  return (
    <Sheet kind="head">
      <Text>
        <h1>{t('sign-up.confirm.doneTitle')}</h1>
        <Standfirst>{t('sign-up.confirm.done')}</Standfirst>
        <Actions>
          {viewer === null ? (
            <LinkButton href={href('/sign-in')}>{t('sign-in.title')}</LinkButton>
          ) : (
            <LinkButton href={href('/vote')}>{t('sign-up.mail.vote')}</LinkButton>
          )}
        </Actions>
      </Text>
    </Sheet>
  );
}

async function Invalid() {
  const t = await getTranslations();
  const { viewer, href } = await reader();
  return (
    <Sheet kind="head">
      <Text>
        <h1>{t('sign-up.confirm.invalidTitle')}</h1>
        <Standfirst>{t('sign-up.confirm.invalid')}</Standfirst>
        {viewer === null ? (
          <Actions>
            <LinkButton look="quiet" href={href('/sign-in')}>
              {t('sign-in.title')}
            </LinkButton>
            <LinkButton look="quiet" href={href('/sign-up')}>
              {t('sign-up.confirm.signUpAgain')}
            </LinkButton>
          </Actions>
        ) : viewer.emailConfirmed ? null : (
          <ClientWords of={['sign-up']}>
            <ResendForm />
          </ClientWords>
        )}
      </Text>
    </Sheet>
  );
}

import { Button, LinkButton, TapLink } from '@parley/ui/button';
import { Form } from '@parley/ui/form';
import { Actions, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOutAction } from '../../../features/person/sign-in-action';
import { reader } from '../../../features/shell/reader';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sign-in'))('signOut.title') };
}

/** Asks first: a link alone must not change anything. */
export default async function SignOutPage() {
  const t = await getTranslations('sign-in');
  const { viewer, locale, href } = await reader();
  return (
    <Sheet kind="head">
      <Text>
        <h1>{viewer === null ? t('signOut.doneTitle') : t('signOut.title')}</h1>
        <Standfirst>
          {viewer === null ? t('signOut.done') : t('signOut.text', { name: viewer.displayName })}
        </Standfirst>
        {viewer === null ? (
          <Actions>
            <LinkButton look="quiet" href={href('/sign-in')}>
              {t('title')}
            </LinkButton>
          </Actions>
        ) : (
          <Form action={signOutAction}>
            <input type="hidden" name="locale" value={locale} />
            <Actions>
              <Button>{t('signOut.submit')}</Button>
              <TapLink href={href('/')}>{t('signOut.stay')}</TapLink>
            </Actions>
          </Form>
        )}
      </Text>
    </Sheet>
  );
}

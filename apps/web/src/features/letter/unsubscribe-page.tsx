import { Button, LinkButton, TapLink } from '@parley/ui/button';
import { Form } from '@parley/ui/form';
import { Actions, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { unsubscribeAction } from './unsubscribe-action';

/** Asks, then says that it is done; or says what to do where the link is no good. */
export async function UnsubscribePage({ token, isDone }: { token: string; isDone: boolean }) {
  const t = await getTranslations('unsubscribe');
  const { locale, href } = await reader();
  const asks = !isDone && token !== '' && token.length <= 200;
  return (
    <Sheet kind="head">
      <Text>
        <h1>{isDone ? t('doneTitle') : asks ? t('title') : t('badTitle')}</h1>
        <Standfirst>{isDone ? t('done') : asks ? t('text') : t('bad')}</Standfirst>
        {asks ? (
          <Form action={unsubscribeAction}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="token" value={token} />
            <Actions>
              <Button>{t('submit')}</Button>
              <TapLink href={href('/')}>{t('stay')}</TapLink>
            </Actions>
          </Form>
        ) : (
          <Actions>
            <LinkButton look="quiet" href={href('/mine/profile#digest')}>
              {t('mine')}
            </LinkButton>
          </Actions>
        )}
      </Text>
    </Sheet>
  );
}

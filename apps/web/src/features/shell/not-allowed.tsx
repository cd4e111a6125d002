import { type Action, isOffered } from '@parley/domain/permission';
import { LinkButton, TapLink } from '@parley/ui/button';
import { Sheet, Text } from '@parley/ui/sheet';
import { NotAllowedState } from '@parley/ui/state';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { addressHeader } from '../../server/address-header';
import { reader } from './reader';

type NotAllowedProps = {
  /** Whose page it is. */
  whose: 'moderation' | 'administration' | 'analysis';
  /** What the page is for. */
  action: Action;
};

/** In place of a page that is not the reader's: why, the way in for those who have one, and what is public. */
export async function NotAllowed({ whose, action }: NotAllowedProps) {
  const t = await getTranslations('not-allowed');
  const errors = await getTranslations('errors');
  const { viewer, href } = await reader();
  const needsFactor = isOffered(viewer, action);
  const here = (await headers()).get(addressHeader) ?? href('/');
  return (
    <Sheet kind="head">
      <Text>
        <NotAllowedState
          level={1}
          title={t(`${whose}.title`)}
          actions={
            <>
              {viewer === null ? (
                <LinkButton href={`${href('/sign-in')}?${new URLSearchParams({ to: here })}`}>
                  {t('signIn')}
                </LinkButton>
              ) : null}
              {needsFactor ? (
                <LinkButton href={href('/mine/security/authenticator')}>{t('setUp')}</LinkButton>
              ) : null}
              <TapLink href={href('/moderation/log')}>{t('log')}</TapLink>
            </>
          }
        >
          <p>{needsFactor ? errors('second-factor-needed') : t(`${whose}.text`)}</p>
          {viewer === null ? <p>{t('visitor')}</p> : null}
        </NotAllowedState>
      </Text>
    </Sheet>
  );
}

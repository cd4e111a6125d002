import { isOffered } from '@parley/domain/permission';
import { LinkButton, TapLink } from '@parley/ui/button';
import { Sheet, Text } from '@parley/ui/sheet';
import { NotAllowedState } from '@parley/ui/state';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { addressHeader } from '../../server/address-header';
import { reader } from '../shell/reader';

/** For whoever may not see the queue: why, the way in for those who have not signed in, and what is public. */
export async function ModeratorsOnly() {
  const t = await getTranslations('moderation.notAllowed');
  const errors = await getTranslations('errors');
  const { viewer, href } = await reader();
  const needsFactor = isOffered(viewer, 'case.read');
  const here = (await headers()).get(addressHeader) ?? href('/moderation');
  return (
    <Sheet kind="head">
      <Text>
        <NotAllowedState
          level={1}
          title={t('title')}
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
          <p>{needsFactor ? errors('second-factor-needed') : t('text')}</p>
          {viewer === null ? <p>{t('visitor')}</p> : null}
        </NotAllowedState>
      </Text>
    </Sheet>
  );
}

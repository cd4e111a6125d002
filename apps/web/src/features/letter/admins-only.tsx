import { isOffered } from '@parley/domain/permission';
import { LinkButton } from '@parley/ui/button';
import { Sheet, Text } from '@parley/ui/sheet';
import { NotAllowedState } from '@parley/ui/state';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { addressHeader } from '../../server/address-header';
import { reader } from '../shell/reader';

/** For whoever may not read letters, and the way in for those who have not signed in. */
export async function AdminsOnly() {
  const t = await getTranslations('letters-admin.notAllowed');
  const errors = await getTranslations('errors');
  const { viewer, href } = await reader();
  const needsFactor = isOffered(viewer, 'letter.read');
  const here = (await headers()).get(addressHeader) ?? href('/admin/letters');
  return (
    <Sheet kind="head">
      <Text>
        <NotAllowedState
          level={1}
          title={t('title')}
          actions={
            viewer === null ? (
              <LinkButton href={`${href('/sign-in')}?${new URLSearchParams({ to: here })}`}>
                {t('signIn')}
              </LinkButton>
            ) : needsFactor ? (
              <LinkButton href={href('/mine/security/authenticator')}>{t('setUp')}</LinkButton>
            ) : undefined
          }
        >
          <p>{needsFactor ? errors('second-factor-needed') : t('text')}</p>
        </NotAllowedState>
      </Text>
    </Sheet>
  );
}

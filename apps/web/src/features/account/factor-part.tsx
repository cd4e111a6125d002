import 'server-only';
import { needsSecondFactor } from '@parley/domain/permission';
import { LinkButton, TapLink } from '@parley/ui/button';
import { Actions } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { reader } from '../shell/reader';
import { Part } from './part';

/** The second factors of the viewer. */
export async function FactorPart() {
  const t = await getTranslations('account.factor');
  const { href, formats, viewer } = await reader();
  const { authenticatorSince, recoveryCodesLeft, passkeys } = await (await serverApi()).factor.mine();
  const page = href('/mine/security/authenticator');
  if (authenticatorSince === null) {
    const needed = viewer !== null && needsSecondFactor(viewer.role) && passkeys.length === 0;
    const text = passkeys.length > 0 ? t('passkeyOnly', { left: recoveryCodesLeft }) : t('none');
    return (
      <Part id="factor" title={t('title')} text={needed ? t('needed') : text}>
        <Actions>
          <LinkButton look={needed ? 'filled' : 'quiet'} href={page}>
            {t('setUp')}
          </LinkButton>
          {passkeys.length === 0 ? null : (
            <TapLink href={href('/mine/security/recovery-codes')}>{t('renew')}</TapLink>
          )}
        </Actions>
      </Part>
    );
  }
  const since = formats.date(authenticatorSince);
  return (
    <Part id="factor" title={t('title')} text={t('since', { since, left: recoveryCodesLeft })}>
      <Actions>
        <LinkButton look="quiet" href={href('/mine/security/recovery-codes')}>
          {t('renew')}
        </LinkButton>
        <TapLink href={page}>{t('remove')}</TapLink>
      </Actions>
    </Part>
  );
}

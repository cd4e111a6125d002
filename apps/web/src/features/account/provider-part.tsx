import 'server-only';
import { LinkButton } from '@parley/ui/button';
import { Actions } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { providerHere } from '../../server/provider-name';
import { reader } from '../shell/reader';
import { ButtonForm } from './button-form';
import { Part } from './part';
import { disconnectProviderAction } from './provider-actions';

/** The viewer's account at the operator's provider. Nothing where there is no provider. */
export async function ProviderPart() {
  const provider = providerHere();
  if (provider === null) return null;
  const t = await getTranslations('account.provider');
  const { href, formats } = await reader();
  const mine = await (await serverApi()).provider.mine();
  const { name } = provider;
  const connected = mine.find(({ issuer }) => issuer === provider.issuer);
  return (
    <Part
      id="providers"
      title={name}
      text={
        connected === undefined
          ? t('none', { name })
          : t('since', { name, since: formats.date(connected.createdAt) })
      }
    >
      {connected === undefined ? (
        <Actions>
          <LinkButton look="quiet" href={href('/mine/security/provider')}>
            {t('connect', { name })}
          </LinkButton>
        </Actions>
      ) : (
        <ButtonForm action={disconnectProviderAction} label={t('disconnect', { name })} look="quiet" />
      )}
    </Part>
  );
}

import { TapLink } from '@parley/ui/button';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonForm } from '../../../../../features/account/button-form';
import {
  confirmAuthenticatorAction,
  removeAuthenticatorAction,
  startAuthenticatorAction,
} from '../../../../../features/account/factor-actions';
import { provenReader } from '../../../../../features/account/proven-reader';
import { QrCode } from '../../../../../features/account/qr-code';
import { ShortForm } from '../../../../../features/account/short-form';
import { ShortPage } from '../../../../../features/account/short-page';
import { serverApi } from '../../../../../server/api';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.factor'))('title') };
}

/** Sets the app up or takes it away. The form stays where it is in the page, since it holds the recovery codes. */
export default async function AuthenticatorPage() {
  const { locale, href } = await provenReader('/mine/security/authenticator');
  const t = await getTranslations('account.factor');
  const { factor } = await serverApi();
  const [setUp, { authenticatorSince }] = await Promise.all([factor.setUp(), factor.mine()]);
  const isSet = authenticatorSince !== null;
  const back = <TapLink href={href('/mine/security')}>{t('back')}</TapLink>;
  return (
    <ShortPage title={t('title')} lead={isSet ? t('isSet') : t('lead')} of={['account']}>
      <ShortForm
        action={confirmAuthenticatorAction}
        locale={locale}
        fields={[{ kind: 'code', name: 'code', label: t('code'), hint: t('codeHint') }]}
        submit={t('confirm')}
        also={back}
        onward={href('/mine/security')}
        instead={
          setUp !== null ? null : isSet ? (
            <ButtonForm action={removeAuthenticatorAction} label={t('remove')} look="quiet" also={back} />
          ) : (
            <ButtonForm action={startAuthenticatorAction} label={t('start')} also={back} />
          )
        }
      >
        {setUp === null ? null : (
          <>
            <p>{t('scan')}</p>
            <QrCode text={setUp.address} label={t('picture')} />
            <p>
              {t('key')} <code className="key">{setUp.secret.match(/.{1,4}/g)?.join(' ')}</code>
            </p>
          </>
        )}
      </ShortForm>
    </ShortPage>
  );
}

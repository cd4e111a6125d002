import { Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { ClientWords } from '../shell/client-words';
import { ResendForm } from './resend-form';

/** Over every page until the address is confirmed. */
export async function UnconfirmedNotice() {
  const t = await getTranslations('shell');
  return (
    <Notice kind="ask">
      <p>{t('confirmAddress')}</p>
      <ClientWords of={['sign-up']}>
        <ResendForm look="plain" />
      </ClientWords>
    </Notice>
  );
}

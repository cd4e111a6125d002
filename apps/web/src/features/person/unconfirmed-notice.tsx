import { Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { ClientWords } from '../shell/client-words';
import { ResendForm } from './resend-form';

/** Over every page until the address is confirmed. A landmark of its own: it stands beside the page, not in it. */
export async function UnconfirmedNotice() {
  const t = await getTranslations();
  return (
    <aside aria-label={t('sign-up.confirm.title')}>
      <Notice kind="ask">
        <p>{t('shell.confirmAddress')}</p>
        <ClientWords of={['sign-up']}>
          <ResendForm look="plain" />
        </ClientWords>
      </Notice>
    </aside>
  );
}

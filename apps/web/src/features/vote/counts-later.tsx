import { Note } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { ResendForm } from '../person/resend-form';
import { ClientWords } from '../shell/client-words';

/** To somebody whose address is not confirmed yet: nothing is lost, and what to do. Said here once, in place of the notice over every page. */
export async function CountsLater() {
  const t = await getTranslations('vote.unconfirmed');
  return (
    <Note call>
      <p>
        <b>{t('title')}</b>
      </p>
      <p>{t('text')}</p>
      <ClientWords of={['sign-up']}>
        <ResendForm />
      </ClientWords>
    </Note>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OnwardPage } from '../../../features/account/link-button-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacy.erase'))('askedTitle') };
}

/** After somebody asked to be erased: they are signed out, so it says the same to everybody. */
export default async function ErasureAskedPage() {
  const t = await getTranslations('privacy.erase');
  return <OnwardPage title={t('askedTitle')} lead={t('asked')} to="/sign-in" label={t('signIn')} />;
}

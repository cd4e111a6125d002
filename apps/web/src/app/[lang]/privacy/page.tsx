import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PrivacyNotice } from '../../../features/privacy/privacy-notice';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notice'))('title') };
}

export default PrivacyNotice;

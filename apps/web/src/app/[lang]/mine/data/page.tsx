import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MyDataPart } from '../../../../features/privacy/my-data';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mine.data'))('title') };
}

export default MyDataPart;

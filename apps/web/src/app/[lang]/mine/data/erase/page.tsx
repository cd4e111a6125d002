import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ErasePage } from '../../../../../features/privacy/erase-page';

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacy.erase'))('title') };
}

export default async function EraseMePage({ searchParams }: Props) {
  const { problem } = await searchParams;
  return <ErasePage problem={typeof problem === 'string' ? problem : null} />;
}

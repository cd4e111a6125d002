import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TranslationPage } from '../../../../features/translation/translation-page';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ into?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('translation'))('page'), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { into } = await searchParams;
  return <TranslationPage id={(await params).id} into={typeof into === 'string' ? into : null} />;
}

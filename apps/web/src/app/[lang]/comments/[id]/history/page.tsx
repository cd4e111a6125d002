import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HistoryPage } from '../../../../../features/comment/history-page';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('comment'))('historyTitle'), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  return <HistoryPage commentId={(await params).id} />;
}

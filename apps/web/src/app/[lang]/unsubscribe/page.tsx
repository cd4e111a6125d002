import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { UnsubscribePage } from '../../../features/letter/unsubscribe-page';

type Props = { searchParams: Promise<{ token?: string | string[]; done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('unsubscribe'))('title'), robots: { index: false } };
}

export default async function Unsubscribe({ searchParams }: Props) {
  const { token, done } = await searchParams;
  return <UnsubscribePage token={typeof token === 'string' ? token : ''} isDone={done === 'yes'} />;
}

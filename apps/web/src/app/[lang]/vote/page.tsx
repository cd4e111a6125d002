import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OpenRound } from '../../../features/vote/open-round';

type Props = { searchParams: Promise<{ round?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('vote'))('title') };
}

export default async function OpenRoundPage({ searchParams }: Props) {
  return <OpenRound asked={(await searchParams).round} />;
}

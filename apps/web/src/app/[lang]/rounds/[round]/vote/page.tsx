import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { VotePart } from '../../../../../features/vote/vote-part';
import { readVoteQuery, type SearchParams } from '../../../../../features/vote/vote-query';

type Props = { params: Promise<{ round: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('vote'))('title') };
}

export default async function VotePage({ params, searchParams }: Props) {
  const { round } = await params;
  return <VotePart roundSlug={round} query={readVoteQuery(await searchParams)} />;
}

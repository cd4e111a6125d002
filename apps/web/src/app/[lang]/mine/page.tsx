import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MyVotesPart } from '../../../features/mine/my-votes';
import { readVotesQuery, type SearchParams } from '../../../features/mine/votes-query';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mine.votes'))('title') };
}

export default async function MyVotesPage({ searchParams }: Props) {
  return <MyVotesPart query={readVotesQuery(await searchParams)} />;
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MyCommentsPart } from '../../../../features/mine/my-comments';
import { cursorIn, type SearchParams } from '../../../../features/mine/votes-query';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mine.comments'))('title') };
}

export default async function MyCommentsPage({ searchParams }: Props) {
  return <MyCommentsPart cursor={cursorIn('comment', (await searchParams).cursor)} />;
}

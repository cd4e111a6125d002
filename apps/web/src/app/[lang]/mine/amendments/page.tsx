import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MyAmendmentsPart } from '../../../../features/mine/my-amendments';
import { cursorIn, type SearchParams } from '../../../../features/mine/votes-query';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mine.amendments'))('title') };
}

export default async function MyAmendmentsPage({ searchParams }: Props) {
  return <MyAmendmentsPart cursor={cursorIn('amendment', (await searchParams).cursor)} />;
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MyStatementsPart } from '../../../../features/mine/my-statements';
import { cursorIn, type SearchParams } from '../../../../features/mine/votes-query';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mine.statements'))('title') };
}

export default async function MyStatementsPage({ searchParams }: Props) {
  return <MyStatementsPart cursor={cursorIn('statement', (await searchParams).cursor)} />;
}

import { listNewsInput } from '@parley/domain/news';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { SearchParams } from '../../../../features/mine/votes-query';
import { MyNewsPart } from '../../../../features/news/my-news';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mine.news'))('title') };
}

export default async function MyNewsPage({ searchParams }: Props) {
  const { before, problem } = await searchParams;
  const asked = listNewsInput.shape.before.safeParse(before);
  return (
    <MyNewsPart
      before={asked.success ? asked.data : null}
      problem={typeof problem === 'string' ? problem : null}
    />
  );
}

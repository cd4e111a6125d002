import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MatrixPage } from '../../../features/agreement/matrix-page';
import type { SearchParams } from '../../../features/agreement/matrix-query';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agreement.matrix'))('title') };
}

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <MatrixPage params={await searchParams} />;
}

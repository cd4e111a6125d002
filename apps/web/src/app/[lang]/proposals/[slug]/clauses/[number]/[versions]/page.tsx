import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ComparePage } from '../../../../../../../features/clause/compare-page';
import { loadComparison } from '../../../../../../../features/clause/load-clause';

type Props = { params: Promise<{ slug: string; number: string; versions: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number, versions } = await params;
  const { clause, from, to } = await loadComparison(slug, number, versions);
  const t = await getTranslations('clause.compared');
  return { title: t('title', { number: clause, from: from.version, to: to.version }) };
}

export default async function VersionsPage({ params }: Props) {
  const { slug, number, versions } = await params;
  return <ComparePage compared={await loadComparison(slug, number, versions)} />;
}

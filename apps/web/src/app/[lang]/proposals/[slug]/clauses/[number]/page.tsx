import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClauseVersions } from '../../../../../../features/clause/clause-page';
import { loadClause } from '../../../../../../features/clause/load-clause';

type Props = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<{ confirmed?: string | string[]; problem?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number } = await params;
  const { proposal } = await loadClause(slug, number);
  return { title: `${(await getTranslations('words'))('clause', { number })} · ${proposal.title.text}` };
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : null);

export default async function ClausePage({ params, searchParams }: Props) {
  const { slug, number } = await params;
  const { confirmed, problem } = await searchParams;
  const clause = await loadClause(slug, number);
  return <ClauseVersions clause={clause} confirmed={one(confirmed)} problem={one(problem)} />;
}

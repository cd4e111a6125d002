import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AmendPart } from '../../../../../../../features/amendment/amend-part';
import { loadClause, numberIn } from '../../../../../../../features/clause/load-clause';

type Props = { params: Promise<{ slug: string; number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const number = numberIn((await params).number);
  return { title: (await getTranslations('amendment.form'))('title', { number }), robots: { index: false } };
}

export default async function AmendPage({ params }: Props) {
  const { slug, number } = await params;
  return <AmendPart clause={await loadClause(slug, number)} />;
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CloseBracketPart } from '../../../../../../../../features/clause/close-bracket-part';
import { loadClause, numberIn } from '../../../../../../../../features/clause/load-clause';

type Props = { params: Promise<{ slug: string; number: string; choice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const number = numberIn((await params).number);
  return { title: (await getTranslations('clause.close'))('title', { number }), robots: { index: false } };
}

export default async function CloseBracketPage({ params }: Props) {
  const { slug, number, choice } = await params;
  const places = /^(\d{1,2})-(\d{1,2})$/.exec(choice);
  if (places === null) notFound();
  const [bracket, option] = [Number(places[1]), Number(places[2])];
  return <CloseBracketPart clause={await loadClause(slug, number)} bracket={bracket} option={option} />;
}

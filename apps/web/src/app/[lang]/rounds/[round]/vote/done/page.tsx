import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { VotedPart } from '../../../../../../features/vote/voted-part';

type Props = { params: Promise<{ round: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('vote.done'))('title') };
}

export default async function VotedPage({ params }: Props) {
  const { round } = await params;
  return <VotedPart roundSlug={round} />;
}

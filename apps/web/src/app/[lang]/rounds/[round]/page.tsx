import type { Metadata } from 'next';
import { orNotFound } from '../../../../features/api/or-not-found';
import { cursorIn } from '../../../../features/proposal/cursor-in';
import { RoundPage } from '../../../../features/round/round-page';
import { reader } from '../../../../features/shell/reader';
import { serverApi } from '../../../../server/api';

type Props = { params: Promise<{ round: string }>; searchParams: Promise<{ looks?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: language } = await reader();
  const slug = (await params).round;
  const { title, summary } = await orNotFound((await serverApi()).round.find({ slug, language }));
  return { title: title.text, description: summary.text };
}

export default async function RoundRulesPage({ params, searchParams }: Props) {
  return <RoundPage slug={(await params).round} looks={cursorIn('earlyLook', (await searchParams).looks)} />;
}

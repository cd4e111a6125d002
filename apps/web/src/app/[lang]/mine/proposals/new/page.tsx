import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DraftPage } from '../../../../../features/own-proposal/draft-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('own-proposal.form'))('newTitle') };
}

export default function NewProposalPage() {
  return <DraftPage draft={null} saved={false} />;
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CommitmentsPage } from '../../../features/agreement/commitments-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agreement.commitments'))('title') };
}

export default function Page() {
  return <CommitmentsPage />;
}

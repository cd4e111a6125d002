import type { Metadata } from 'next';
import { IndustryPage } from '../../../../features/agreement/industry-page';
import { loadIndustry } from '../../../../features/agreement/load-field';

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadIndustry((await params).code)).industry.name.text };
}

export default async function Page({ params }: Props) {
  return <IndustryPage code={(await params).code} />;
}

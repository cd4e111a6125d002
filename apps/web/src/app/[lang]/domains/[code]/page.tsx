import type { Metadata } from 'next';
import { DomainPage } from '../../../../features/agreement/domain-page';
import { loadDomain } from '../../../../features/agreement/load-field';

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadDomain((await params).code)).domain.name.text };
}

export default async function Page({ params }: Props) {
  return <DomainPage code={(await params).code} />;
}

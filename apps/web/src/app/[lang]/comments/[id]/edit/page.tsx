import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EditPage } from '../../../../../features/comment/edit-page';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('comment'))('editTitle'), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  return <EditPage commentId={(await params).id} />;
}

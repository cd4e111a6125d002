import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LetterList } from '../../../../features/letter/letter-list';
import { NotAllowed } from '../../../../features/shell/not-allowed';
import { reader } from '../../../../features/shell/reader';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters-admin'))('title'), robots: { index: false } };
}

export default async function LettersPage({ searchParams }: Props) {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'letter.read', new Date()) !== null)
    return <NotAllowed whose="administration" action="letter.read" />;
  const { state, before } = await searchParams;
  return <LetterList state={state} before={before} />;
}

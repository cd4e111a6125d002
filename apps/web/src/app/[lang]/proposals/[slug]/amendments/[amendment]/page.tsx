import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AmendmentPage } from '../../../../../../features/amendment/amendment-page';
import { amendmentViews } from '../../../../../../features/amendment/amendment-views';
import { loadAmendment } from '../../../../../../features/amendment/load-amendment';

type Props = {
  params: Promise<{ slug: string; amendment: string }>;
  searchParams: Promise<Record<'view' | 'after' | 'problem', string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, amendment } = await params;
  const { proposal } = await loadAmendment(slug, amendment);
  return {
    title: `${(await getTranslations('amendment'))('title', { number: amendment })} · ${proposal.title.text}`,
  };
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : null);

export default async function ShownAmendmentPage({ params, searchParams }: Props) {
  const { slug, amendment } = await params;
  const { view, after, problem } = await searchParams;
  return (
    <AmendmentPage
      amendment={await loadAmendment(slug, amendment)}
      view={amendmentViews.find((name) => name === view) ?? 'inline'}
      after={one(after)}
      problem={one(problem)}
    />
  );
}

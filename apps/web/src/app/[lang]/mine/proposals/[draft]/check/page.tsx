import { isDomainErrorCode } from '@parley/domain/error';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signedInReader } from '../../../../../../features/mine/signed-in';
import { CheckPage } from '../../../../../../features/own-proposal/check-page';
import { loadDraft } from '../../../../../../features/own-proposal/load-draft';

type Asked = { refused?: string | string[]; done?: string | string[] };
type Props = { params: Promise<{ draft: string }>; searchParams: Promise<Asked> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('forms'))('check') };
}

export default async function CheckDraftPage({ params, searchParams }: Props) {
  const { draft } = await params;
  const { refused, done } = await searchParams;
  const { locale } = await signedInReader(`/mine/proposals/${draft}/check`);
  const errors = await getTranslations('errors');
  return (
    <CheckPage
      draft={await loadDraft(draft, locale)}
      refused={isDomainErrorCode(refused) ? errors(refused) : null}
      asked={done === 'asked'}
    />
  );
}

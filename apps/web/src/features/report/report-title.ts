import 'server-only';
import { inLanguage } from '@parley/domain/language';
import type { FindReportInput } from '@parley/domain/report';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { loadReport } from './load-report';

/** What the tab and a search result say. */
export async function reportMetadata(input: FindReportInput | null): Promise<Metadata> {
  const [t, locale, loaded] = await Promise.all([getTranslations('report'), getLocale(), loadReport(input)]);
  if (loaded.found === null) return { title: t('titleOfNone') };
  const { round, edition } = loaded.found.report;
  const name = inLanguage(round.title, locale).text;
  return {
    title:
      edition === null ? t('title', { round: name }) : t('titleOfEdition', { round: name, number: edition }),
    ...(round.demonstration ? { robots: { index: false } } : {}),
  };
}

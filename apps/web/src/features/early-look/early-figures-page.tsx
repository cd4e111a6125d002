import 'server-only';
import { ReportBody, readQuery, readReport, type SearchParams } from '@parley/report-page/page';
import { TapLink } from '@parley/ui/button';
import { Sheet, Text } from '@parley/ui/sheet';
import { EmptyState, Notice } from '@parley/ui/state';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { linksFor } from '../report/links';
import { reader } from '../shell/reader';
import { loadEarlyReport } from './load-early-report';

type Props = { round: string; searchParams: SearchParams };

/** The live figures of a round, for an analyst whose early look stands; others say first why they look. */
export async function EarlyFiguresPage({ round, searchParams }: Props) {
  const who = await reader();
  const found = await loadEarlyReport(round);
  if (found === null) redirect(who.href(`/rounds/${round}/early-look`));
  const t = await getTranslations('early-look');
  const entry = `${who.href(`/rounds/${round}`)}#looks`;
  const moment = who.formats.deadline(found.endsAt, who.viewer?.timeZone ?? 'UTC');
  if (found.report.votes === 0)
    return (
      <Sheet kind="head">
        <Text>
          <EmptyState
            level={1}
            title={t('empty')}
            actions={<TapLink href={entry}>{t('standing.entry')}</TapLink>}
          >
            <p>{t('standing.until', { moment })}</p>
          </EmptyState>
        </Text>
      </Sheet>
    );
  const page = `/rounds/${round}/early-look/figures`;
  return (
    <>
      <Notice kind="ask">
        {t('standing.until', { moment })} <a href={entry}>{t('standing.entry')}</a>
      </Notice>
      <ReportBody
        reading={readReport({
          ...found,
          standing: null,
          query: readQuery(searchParams),
          reader: { locale: who.locale, formats: who.formats, country: who.viewer?.partyCode ?? null },
          links: linksFor(found.report, who, { page, data: 'early-report' }),
        })}
      />
    </>
  );
}

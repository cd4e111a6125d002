import 'server-only';
import { ReportBody, readQuery, readReport, type SearchParams } from '@parley/report-page/page';
import { TapLink } from '@parley/ui/button';
import { Sheet, Text } from '@parley/ui/sheet';
import { EmptyState, Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { linksFor } from '../report/links';
import { reader } from '../shell/reader';
import { loadEarlyReport } from './load-early-report';
import { LookForm } from './look-form';

type Props = { round: string; searchParams: SearchParams };

/** An analyst says in public why they look early, and then sees the live figures of the round for a while. */
export async function EarlyLookPage({ round, searchParams }: Props) {
  const found = await loadEarlyReport(round);
  if (found === null) return <LookForm round={round} />;
  const t = await getTranslations('early-look');
  const who = await reader();
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
  const page = `/rounds/${round}/early-look`;
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

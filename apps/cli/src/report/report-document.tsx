import type { PublishedReport } from '@parley/domain/report';
import { translator } from '@parley/i18n/catalogue';
import { formatLocale, formats } from '@parley/i18n/format';
import type { Locale } from '@parley/i18n/locale';
import { noQuery, ReportBody, readReport } from '@parley/report-page/page';
import { Definitions } from '@parley/ui/marks';
import { mainId, RunningLine, SkipLink } from '@parley/ui/masthead';
import { Wrap } from '@parley/ui/sheet';
import styles from '@parley/ui/styles/index.css?inline';
import { renderToStaticMarkup } from 'react-dom/server';

/** Nothing is asked of anybody, and nothing runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** A report as a page that stands alone: styles and faces in it, no script, no request. */
export function reportDocument(report: PublishedReport, locale: Locale): string {
  const t = translator(locale, 'report');
  const shell = translator(locale, 'shell');
  const reading = readReport({
    report,
    editions: [],
    standing: null,
    query: noQuery,
    reader: { locale, formats: formats(formatLocale(locale), 'UTC'), country: null },
    links: null,
  });
  const page = (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{shell('titleOf', { title: t('title', { round: reading.roundTitle }) })}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <Definitions />
        <SkipLink label={shell('skip')} />
        <Wrap>
          <header>
            <RunningLine aside={reading.dates.date(new Date(report.computedAt))}>{shell('name')}</RunningLine>
          </header>
          <main id={mainId} tabIndex={-1}>
            <ReportBody reading={reading} />
          </main>
        </Wrap>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

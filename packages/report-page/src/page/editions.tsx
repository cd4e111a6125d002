import { Note } from '@parley/ui/sheet';
import { addressOfReport, type Reading, type ReportLinks } from './reading';

const most = 6;

/** The editions of a round, the newest first; the one that is being read is no link. */
export function Editions({ reading, links }: { reading: Reading; links: ReportLinks }) {
  const { editions, report, t } = reading;
  return (
    <Note>
      <h2>{t('editions.title')}</h2>
      <ul>
        {editions.slice(0, most).map(({ edition, final, computedAt }) => {
          const name = t(final ? 'editions.final' : 'editions.one', {
            number: edition,
            date: reading.dates.date(computedAt),
          });
          return (
            <li key={edition}>
              {edition === report.edition ? (
                <b aria-current="page">{name}</b>
              ) : (
                <a href={links.href(addressOfReport({ ...report, edition }))}>{name}</a>
              )}
            </li>
          );
        })}
      </ul>
    </Note>
  );
}

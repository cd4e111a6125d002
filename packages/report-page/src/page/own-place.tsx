import { Margin, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Groups } from './groups';
import { mapTitle } from './map-title';
import { Reasons, Unsettled } from './own-votes';
import type { Reading } from './reading';

/** Where the reader stands in a report and why, on a page of theirs: the finding, their votes that decide it, the groups. */
export function OwnPlace({ reading }: { reading: Reading }) {
  const { report, standing, t, dates, links } = reading;
  const id = `standing-${report.round.slug}`;
  return (
    <Sheet as="section" labelledBy={id}>
      <Rail>
        <b>{reading.roundTitle}</b>
        <br />
        {reading.editionName}, {dates.date(new Date(report.computedAt))}
      </Rail>
      <Text>
        <h2 id={id}>{standing === null ? t('map.notYet') : mapTitle(reading)}</h2>
        <Why reading={reading} />
        {links === null || report.map === null ? null : (
          <p>
            <a href={links.here({}, 'map')}>{t('map.see')}</a>
          </p>
        )}
      </Text>
      {report.groups.k > 0 && standing?.settled ? (
        <Margin>
          <Groups reading={reading} />
        </Margin>
      ) : null}
    </Sheet>
  );
}

function Why({ reading }: { reading: Reading }) {
  const { standing, t } = reading;
  if (standing === null) return <p>{t('map.notYetText')}</p>;
  return standing.settled ? <Reasons reading={reading} /> : <Unsettled reading={reading} />;
}

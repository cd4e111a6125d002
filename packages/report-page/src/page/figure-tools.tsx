import { Tools } from '@parley/ui/figure';
import type { Reading, ReportLinks } from './reading';
import type { TableSection } from './report-query';

type Props = {
  reading: Reading;
  /** Anchor of the section. */
  section: string;
  title: string;
  /** The section can be read as a table. */
  table?: TableSection;
};

/** Chart | Table | Download | Cite, for one figure. In a file that stands alone there is nothing to go to. */
export function FigureTools({ reading, section, title, table }: Props) {
  const { t, words, query, links } = reading;
  if (links === null) return null;
  const isTable = table !== undefined && query.table === table;
  const views =
    table === undefined
      ? []
      : [
          { key: 'chart', label: words('chart'), ...(isTable ? { href: links.here({}, section) } : {}) },
          {
            key: 'table',
            label: words('table'),
            ...(isTable ? {} : { href: links.here({ table }, section) }),
          },
        ];
  return (
    <Tools
      tools={[
        ...views,
        { key: 'csv', label: t('tools.csv'), href: links.data('csv') },
        { key: 'json', label: t('tools.json'), href: links.data('json') },
      ]}
      cite={{ label: words('cite'), text: citation(reading, links, section, title) }}
    />
  );
}

/** How to name a figure elsewhere: who, what, where, as of when. */
function citation(reading: Reading, links: ReportLinks, section: string, figure: string): string {
  return reading.t('tools.citation', {
    publisher: links.publisher,
    figure,
    round: reading.roundTitle,
    edition: reading.editionName,
    date: reading.dates.date(new Date(reading.report.computedAt)),
    address: links.address(section),
  });
}

import { Tools } from '@parley/ui/figure';
import { composition } from '../../server/composition';
import { addressOfReport, type Reading } from './reading';
import type { TableSection } from './report-query';

type Props = {
  reading: Reading;
  /** Anchor of the section. */
  section: string;
  title: string;
  /** The section can be read as a table. */
  table?: TableSection;
};

/** Chart | Table | Download | Cite, for one figure. */
export function FigureTools({ reading, section, title, table }: Props) {
  const { t, words, query, here, data } = reading;
  const isTable = table !== undefined && query.table === table;
  const views =
    table === undefined
      ? []
      : [
          { key: 'chart', label: words('chart'), ...(isTable ? { href: here({}, section) } : {}) },
          { key: 'table', label: words('table'), ...(isTable ? {} : { href: here({ table }, section) }) },
        ];
  return (
    <Tools
      tools={[
        ...views,
        { key: 'csv', label: t('tools.csv'), href: data('csv') },
        { key: 'json', label: t('tools.json'), href: data('json') },
      ]}
      cite={{ label: words('cite'), text: citation(reading, section, title) }}
    />
  );
}

/** How to name a figure elsewhere: who, what, where, as of when. */
function citation(reading: Reading, section: string, figure: string): string {
  const { report, reader, t } = reading;
  const { OPERATOR_NAME, PUBLIC_URL } = composition().env;
  return t('tools.citation', {
    publisher: OPERATOR_NAME ?? 'Parley',
    figure,
    round: reading.roundTitle,
    edition: reading.editionName,
    date: reading.dates.date(new Date(report.computedAt)),
    address: `${PUBLIC_URL}${reader.href(addressOfReport(report))}#${section}`,
  });
}

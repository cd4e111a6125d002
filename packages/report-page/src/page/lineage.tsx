import type { PublishedReport } from '@parley/domain/report';
import { Small } from '@parley/ui/text';
import type { Reading } from './reading';

type Lineage = NonNullable<PublishedReport['groups']['lineage']>;

/** Where the groups come from, and how far they are the countries under another name. */
export function LineageNote({ reading }: { reading: Reading }) {
  const { groups } = reading.report;
  const told = [...(groups.lineage === null ? [] : lineage(groups.lineage, reading)), ...likeness(reading)];
  return told.length === 0 ? null : <Small>{told.join(' ')}</Small>;
}

/** Nothing in the first edition, where every group is new. */
function lineage({ groups, ended }: Lineage, { t, reader, report }: Reading): string[] {
  if (report.edition === null || report.edition < 2) return [];
  const told = groups.flatMap((origin) => {
    const { label } = origin;
    if (origin.kind === 'continues') return [];
    if (origin.kind === 'splits') return [t('lineage.splits', { label, from: origin.from })];
    if (origin.kind === 'merges')
      return [t('lineage.merges', { label, from: reader.formats.list(origin.from) })];
    return [t('lineage.new', { label })];
  });
  const gone = ended.map(({ label, into }) =>
    into === null ? t('lineage.ended', { label }) : t('lineage.endedInto', { label, into }),
  );
  if (told.length + gone.length > 0) return [...told, ...gone];
  return groups.length === 0 ? [] : [t('lineage.continues', { number: report.edition - 1 })];
}

function likeness({ t, report, reader }: Reading): string[] {
  const { parties } = report.groups;
  if (parties === null) return [];
  const value = reader.formats.number(parties.adjustedRandIndex, 2);
  return [t(parties.coincide ? 'lineage.coincide' : 'lineage.differ', { value })];
}

import type { PublishedItem } from '@parley/domain/report';
import { passReasons } from '@parley/domain/vote';
import type { Reading } from './reading';

/** What stands below the figures of a text: to whom it matters, why people passed, and which figures are of an earlier edition. */
export function TextNotes({ item, reading }: { item: PublishedItem; reading: Reading }) {
  const { t, percent } = reading;
  const { mattersTo } = item;
  return (
    <>
      {mattersTo === null || mattersTo === 0 ? null : t('bars.matters', { percent: percent(mattersTo) })}{' '}
      {whyPassed(item, reading)} {olderFigures(item, reading).join(' ')}
    </>
  );
}

/** Of those who passed, how many said why: those reasons that so many gave that they may be shown, the most frequent first. */
function whyPassed({ passReasons: given }: PublishedItem, { t, passed, reader }: Reading): string | null {
  const said = passReasons
    .map((reason) => ({ reason, count: given[reason]?.people ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ reason, count }) => passed(`count.${reason}`, { count }));
  return said.length === 0 ? null : t('bars.passed', { reasons: reader.formats.list(said) });
}

/** Whose figures stay as an earlier edition showed them. */
function olderFigures(
  { all, parties, groups, tiers, passReasons: given }: PublishedItem,
  reading: Reading,
): string[] {
  const { t, reader, nameOf } = reading;
  const namesOf = new Map<number, string[]>();
  const note = (edition: number | undefined, name: string) => {
    if (edition !== undefined) namesOf.set(edition, [...(namesOf.get(edition) ?? []), name]);
  };
  note(all?.edition, t('table.all'));
  for (const { code } of reading.parties) note(parties[code]?.edition, nameOf({ kind: 'party', name: code }));
  for (const label of reading.groups) note(groups[label]?.edition, nameOf({ kind: 'group', name: label }));
  for (const tier of reading.tiers) note(tiers[tier]?.edition, nameOf({ kind: 'tier', name: tier }));
  for (const edition of new Set(passReasons.map((reason) => given[reason]?.edition)))
    note(edition, t('bars.reasons'));
  return [...namesOf]
    .sort(([a], [b]) => b - a)
    .map(([number, names]) => t('bars.asOf', { number, names: reader.formats.list(names) }))
    .map((sentence) => sentence.charAt(0).toLocaleUpperCase(reader.locale) + sentence.slice(1));
}

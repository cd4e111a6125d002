import { type FormatLocale, formatLocale, zoneName } from '@parley/i18n/format';
import type { Locale } from '@parley/i18n/locale';
import type { OptionGroup } from '@parley/ui/form';
import { cityName } from './city-names';

type Party = { code: string; name: string; timeZone: string };

/** Zones of a country; of a party that is none, only the one that its agreement names. */
function zonesOf(party: Party, known: ReadonlySet<string>): string[] {
  // Node calls it by its older name still.
  type Region = Intl.Locale & { timeZones?: string[]; getTimeZones?(): string[] };
  let zones: string[] = [];
  if (/^[A-Z]{2}$/.test(party.code)) {
    const region: Region = new Intl.Locale(`und-${party.code}`);
    zones = region.getTimeZones?.() ?? region.timeZones ?? [];
  }
  return [...new Set([party.timeZone, ...zones])].filter((zone) => known.has(zone));
}

const labels = new Map<string, string>();

/** `New York, Eastern Time`. Kept, since there are hundreds and the names are slow to find. */
export function timeZoneLabel(timeZone: string, locale: Locale): string {
  const key = `${locale} ${timeZone}`;
  const known = labels.get(key);
  if (known !== undefined) return known;
  const format: FormatLocale = formatLocale(locale);
  const name =
    timeZone === 'UTC' ? 'UTC' : `${cityName(timeZone, locale)}, ${zoneName(new Date(), format, timeZone)}`;
  labels.set(key, name);
  return name;
}

/** Zones of the agreement's countries first, each country's main one at its head; then all others. */
export function timeZoneGroups(
  parties: readonly Party[],
  timeZones: readonly string[],
  locale: Locale,
  elsewhere: string,
): OptionGroup[] {
  const known = new Set(timeZones);
  const { compare } = new Intl.Collator(locale);
  const option = (zone: string) => ({ value: zone, label: timeZoneLabel(zone, locale) });
  const byLabel = (a: { label: string }, b: { label: string }) => compare(a.label, b.label);
  const groups = parties.map((party) => {
    const [main, ...rest] = zonesOf(party, known).map(option);
    return { label: party.name, options: main ? [main, ...rest.toSorted(byLabel)] : [] };
  });
  const taken = new Set(groups.flatMap((group) => group.options.map(({ value }) => value)));
  // The database knows every name that a zone ever had; of those that are no country's, the current ones will do.
  const current = new Set(Intl.supportedValuesOf('timeZone'));
  const others = timeZones.filter((zone) => !taken.has(zone) && (current.has(zone) || zone === 'UTC'));
  return [...groups, { label: elsewhere, options: others.map(option).toSorted(byLabel) }];
}

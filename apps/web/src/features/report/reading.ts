import 'server-only';
import { inLanguage, type LocalizedText } from '@parley/domain/language';
import type { OwnStanding, PublishedItem, PublishedReport } from '@parley/domain/report';
import { type Formats, formatLocale, formats } from '@parley/i18n/format';
import { getTranslations } from 'next-intl/server';
import { type Reader, reader } from '../shell/reader';
import type { FoundReport } from './load-report';
import { type ReportQuery, writeQuery } from './report-query';

export type ReadParty = { code: string; name: string; index: number; people: number | null };

/** A report in the hands of one reader: what every part of its page needs to draw itself. */
export type Reading = FoundReport & {
  standing: OwnStanding | null;
  query: ReportQuery;
  reader: Reader;
  /** Days in the zone of the round: an edition has one date, wherever it is read. */
  dates: Formats;
  t: Awaited<ReturnType<typeof getTranslations<'report'>>>;
  words: Awaited<ReturnType<typeof getTranslations<'words'>>>;
  /** 'final' or 'soFar', for sentences that differ. */
  state: 'final' | 'soFar';
  /** In the order of the reader's alphabet. */
  parties: ReadParty[];
  groups: string[];
  itemOf(id: string): PublishedItem | undefined;
  /** Countries in the reader's alphabet, then groups. */
  inOrder<C extends { kind: string; name: string }>(constituencies: readonly C[]): C[];
  /** A country's name, or 'group A'. */
  nameOf(constituency: { kind: string; name: string }): string;
  /** A text as this reader sees it; `lang` where that is not the page's language. */
  textOf(has: { text: LocalizedText }): { text: string; lang: string | undefined };
  roundTitle: string;
  /** 'Edition 7', or 'Live figures'. */
  editionName: string;
  /** This report in this language, with something of its address changed. */
  here(change: Partial<ReportQuery>, section?: string): string;
  /** The report as data. */
  data(form: 'json' | 'csv'): string;
  percent(share: number): string;
  count(value: number): string;
};

export async function readReport(
  found: FoundReport,
  standing: OwnStanding | null,
  query: ReportQuery,
): Promise<Reading> {
  const [who, t, words] = await Promise.all([reader(), getTranslations('report'), getTranslations('words')]);
  const { report } = found;
  const parties = readParties(report, who);
  const names = new Map(parties.map(({ code, name }) => [code, name]));
  const items = new Map(report.items.map((item) => [item.id, item]));
  const order = [...parties.map(({ code }) => code), ...report.groups.list.map(({ label }) => label)];
  const place = ({ kind, name }: { kind: string; name: string }) =>
    order.indexOf(name, kind === 'group' ? parties.length : 0);
  const address = addressOfReport(report);
  const ending = report.edition === null ? '' : `?edition=${report.edition}`;
  return {
    ...found,
    standing,
    query,
    reader: who,
    dates: formats(formatLocale(who.locale, who.viewer?.partyCode ?? null), report.round.timeZone),
    t,
    words,
    state: report.final ? 'final' : 'soFar',
    parties,
    groups: report.groups.list.map(({ label }) => label),
    itemOf: (id) => items.get(id),
    inOrder: (constituencies) => [...constituencies].sort((a, b) => place(a) - place(b)),
    nameOf: ({ kind, name }) =>
      kind === 'party' ? (names.get(name) ?? name) : t('inGroup', { label: name }),
    textOf: ({ text }) => {
      const shown = inLanguage(text, who.locale);
      return { text: shown.text, lang: shown.language === who.locale ? undefined : shown.language };
    },
    roundTitle: inLanguage(report.round.title, who.locale).text,
    editionName:
      report.edition === null ? t('label.running') : t('label.edition', { number: report.edition }),
    here: (change, section) => who.href(address) + writeQuery(change, section),
    data: (form) => `/api/v1/rounds/${report.round.slug}/report${form === 'csv' ? '.csv' : ''}${ending}`,
    percent: (share) => who.formats.percent(share),
    count: (value) => who.formats.number(value),
  };
}

/** Without its language. A numbered edition never changes, so it has an address of its own. */
export const addressOfReport = ({ round, edition }: PublishedReport, newest = false): string =>
  `/rounds/${round.slug}/report${edition === null || newest ? '' : `/${edition}`}`;

function readParties(report: PublishedReport, { locale, formats }: Reader): ReadParty[] {
  const codes = report.parties.map(({ code }) => code).sort();
  return report.parties
    .map(({ code, name, people }) => ({
      code,
      name: inLanguage(name, locale).text,
      index: codes.indexOf(code),
      people,
    }))
    .sort((a, b) => formats.compare(a.name, b.name));
}

import { inLanguage, type LocalizedText } from '@parley/domain/language';
import type { Tier } from '@parley/domain/organisation';
import type { OwnStanding, PublishedItem, PublishedReport } from '@parley/domain/report';
import { translator } from '@parley/i18n/catalogue';
import { type Formats, formatLocale, formats } from '@parley/i18n/format';
import type { Locale } from '@parley/i18n/locale';
import type { ReportQuery } from './report-query';

export type ReadParty = {
  code: string;
  name: string;
  index: number;
  people: number | null;
  eligible: number | null;
};

/** For whom a report is drawn. */
export type ReportReader = { locale: Locale; formats: Formats; country: string | null };

/** Where things are that stand elsewhere. */
export type ReportLinks = {
  /** An address of the site in the reader's language. */
  href(address: string): string;
  /** This report in this language, with something of its address changed. */
  here(change: Partial<ReportQuery>, section?: string): string;
  /** The report as data. */
  data(form: 'json' | 'csv'): string;
  /** Who publishes it, and where a section of it is to be found. */
  publisher: string;
  address(section: string): string;
};

/** What is read: a report, the editions beside it, and where the reader stands in it. */
export type ReadInput = {
  report: PublishedReport;
  editions: readonly { edition: number; final: boolean; computedAt: Date }[];
  standing: OwnStanding | null;
  query: ReportQuery;
  reader: ReportReader;
  /** Null where the report is a file that stands alone. */
  links: ReportLinks | null;
};

/** A report in the hands of one reader: what every part of its page needs to draw itself. */
export type Reading = ReadInput & {
  /** Days in the zone of the round: an edition has one date, wherever it is read. */
  dates: Formats;
  t: ReturnType<typeof translator<'report'>>;
  words: ReturnType<typeof translator<'words'>>;
  /** What is said of a pass, wherever it is shown. */
  passed: ReturnType<typeof translator<'vote.passed'>>;
  /** 'final' or 'soFar', for sentences that differ. */
  state: 'final' | 'soFar';
  /** In the order of the reader's alphabet. */
  parties: ReadParty[];
  groups: string[];
  /** The least known first; empty where no tier is known. */
  tiers: string[];
  itemOf(id: string): PublishedItem | undefined;
  /** Countries in the reader's alphabet, then groups. */
  inOrder<C extends { kind: string; name: string }>(constituencies: readonly C[]): C[];
  /** A country's name, 'group A', or 'e-mail confirmed'. */
  nameOf(constituency: { kind: string; name: string }): string;
  /** A text as this reader sees it; `lang` where that is not the page's language, empty where nobody said which. */
  textOf(has: { text: LocalizedText }): { text: string; lang: string | undefined };
  /** 'Written in French.' of a text that is not in the page's language, where that is known. */
  writtenIn(lang: string | undefined): string | null;
  roundTitle: string;
  /** 'Edition 7', or 'Live figures'. */
  editionName: string;
  percent(share: number): string;
  count(value: number): string;
};

/** The tag of a text whose language nobody said. */
const unsaid = 'und';

export function readReport(input: ReadInput): Reading {
  const { report, reader } = input;
  const { locale } = reader;
  const [t, words] = [translator(locale, 'report'), translator(locale, 'words')];
  const parties = readParties(report, reader);
  const names = new Map(parties.map(({ code, name }) => [code, name]));
  const items = new Map(report.items.map((item) => [item.id, item]));
  const order = [...parties.map(({ code }) => code), ...report.groups.list.map(({ label }) => label)];
  const place = ({ kind, name }: { kind: string; name: string }) =>
    order.indexOf(name, kind === 'group' ? parties.length : 0);
  return {
    ...input,
    dates: formats(formatLocale(locale, reader.country), report.round.timeZone),
    t,
    words,
    passed: translator(locale, 'vote.passed'),
    state: report.final ? 'final' : 'soFar',
    parties,
    groups: report.groups.list.map(({ label }) => label),
    tiers: report.tiers.map(({ tier }) => tier),
    itemOf: (id) => items.get(id),
    inOrder: (constituencies) => [...constituencies].sort((a, b) => place(a) - place(b)),
    nameOf: ({ kind, name }) => {
      if (kind === 'tier') return t(`tiers.${name as Tier}`);
      return kind === 'party' ? (names.get(name) ?? name) : t('inGroup', { label: name });
    },
    textOf: ({ text }) => {
      const shown = inLanguage(text, locale);
      const lang = shown.language === unsaid ? '' : shown.language;
      return { text: shown.text, lang: lang === locale ? undefined : lang };
    },
    writtenIn: (lang) =>
      lang === undefined || lang === ''
        ? null
        : `${words('writtenIn', { language: reader.formats.languageName(lang) })}.`,
    roundTitle: inLanguage(report.round.title, locale).text,
    editionName:
      report.edition === null ? t('label.running') : t('label.edition', { number: report.edition }),
    percent: (share) => reader.formats.percent(share),
    count: (value) => reader.formats.number(value),
  };
}

/** Without its language. A numbered edition never changes, so it has an address of its own. */
export const addressOfReport = ({ round, edition }: PublishedReport, newest = false): string =>
  `/rounds/${round.slug}/report${edition === null || newest ? '' : `/${edition}`}`;

function readParties(report: PublishedReport, { locale, formats: words }: ReportReader): ReadParty[] {
  const codes = report.parties.map(({ code }) => code).sort();
  return report.parties
    .map(({ code, name, people, eligible }) => ({
      code,
      name: inLanguage(name, locale).text,
      index: codes.indexOf(code),
      people,
      eligible,
    }))
    .sort((a, b) => words.compare(a.name, b.name));
}

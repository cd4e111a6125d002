import type { Locale } from '../locale';

/** The tag that dates and numbers are written by. English differs between its countries; French and Spanish are one. */
export type FormatLocale = 'en-US' | 'en-CA' | 'fr-CA' | 'es-MX';

/** By the language of the page and the reader's country, where it is known. */
export function formatLocale(locale: Locale, country: string | null = null): FormatLocale {
  if (locale !== 'en') return locale;
  return country === 'US' ? 'en-US' : 'en-CA';
}

export type Formats = {
  /** 22 November 2026, in the order of the language. */
  date(at: Date): string;
  /** With the day of the week. */
  weekday(at: Date): string;
  /** 2026-11-22. */
  isoDate(at: Date): string;
  /** 23:59; the day has 24 hours in every language. */
  time(at: Date): string;
  /** The last moment of something: date, time and zone in words. `zone` is the one that decides. */
  deadline(at: Date, zone: string): string;
  /** The same moment for a reader in another zone; null where clock and day are the same for them. */
  deadlineForReader(at: Date, zone: string): string | null;
  number(value: number, decimals?: number): string;
  /** Of a share from 0 to 1. */
  percent(share: number, decimals?: number): string;
  /** How long something takes or took, by its two largest units: 6 h 40 min. At least a minute. */
  span(milliseconds: number): string;
  list(words: readonly string[]): string;
  /** A language's name in the page's language, for 'Written in …'. */
  languageName(tag: string): string;
  /** The same standing alone, as one choice among others: it begins with a capital. */
  languageChoice(tag: string): string;
  /** Order of names for a reader of this language. */
  compare(a: string, b: string): number;
};

const noBreak = '\u00a0';

/** Everything that is written differently from country to country, for one reader in their own time zone. */
export function formats(locale: FormatLocale, readerZone: string): Formats {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: readerZone });
  const weekday = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: readerZone });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const words = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale);
  // The base language: a reader asks in which language, not in which country's.
  const languageName = (tag: string) => languages.of(tag.split('-')[0] ?? tag) ?? tag;
  return {
    date: (at) => date.format(at),
    weekday: (at) => weekday.format(at),
    isoDate: (at) => isoDate(at, readerZone),
    time: (at) => clock(at, locale, readerZone),
    deadline: (at, zone) => deadline(at, locale, zone),
    deadlineForReader: (at, zone) =>
      wall(at, zone) === wall(at, readerZone) ? null : deadline(at, locale, readerZone),
    number: (value, decimals = 0) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value),
    percent: (share, decimals = 0) => percent(share, locale, decimals),
    span: (milliseconds) => span(milliseconds, locale),
    list: (items) => words.format(items),
    languageName,
    languageChoice: (tag) => {
      const name = languageName(tag);
      return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
    },
    compare: (a, b) => collator.compare(a, b),
  };
}

function parts(at: Date, zone: string) {
  const found = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  return (type: Intl.DateTimeFormatPartTypes) => found.find((part) => part.type === type)?.value ?? '';
}

function isoDate(at: Date, zone: string): string {
  const part = parts(at, zone);
  return `${part('year')}-${part('month')}-${part('day')}`;
}

const wall = (at: Date, zone: string) => {
  const part = parts(at, zone);
  return `${isoDate(at, zone)} ${part('hour')}:${part('minute')}`;
};

function clock(at: Date, locale: FormatLocale, zone: string): string {
  const part = parts(at, zone);
  if (locale === 'fr-CA') return `${part('hour')}${noBreak}h${noBreak}${part('minute')}`;
  const time = `${part('hour')}:${part('minute')}`;
  return locale === 'es-MX' ? `${time}${noBreak}horas` : time;
}

/** What people in Mexico say, where the Unicode names are not in use. */
const spokenInSpanish: Record<string, string> = {
  'hora oriental': 'hora del Este',
  'hora central': 'hora del Centro',
  'hora estándar central': 'hora del Centro',
  'hora de la montaña': 'hora de la Montaña',
};

/** The name of a zone in words, as it is said all year: Eastern Time. */
export function zoneName(at: Date, locale: FormatLocale, zone: string): string {
  if (zone === 'UTC') return zone;
  const found = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName');
  const name = found?.value ?? zone;
  return locale === 'es-MX' ? (spokenInSpanish[name] ?? name) : name;
}

function deadline(at: Date, locale: FormatLocale, zone: string): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: zone }).format(at);
  const link = locale === 'fr-CA' || locale === 'es-MX' ? ', ' : ' ';
  return `${day}, ${clock(at, locale, zone)}${link}${zoneName(at, locale, zone)}`;
}

/** Hours and minutes have the same sign in every language; days have none. */
function span(milliseconds: number, locale: FormatLocale): string {
  const minutes = Math.max(1, Math.floor(milliseconds / 60_000));
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days > 0) {
    const unit = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;
    const words = new Intl.NumberFormat(locale, unit).format(days).replace(' ', noBreak);
    return hours % 24 === 0 ? words : `${words} ${hours % 24}${noBreak}h`;
  }
  if (hours === 0) return `${minutes}${noBreak}min`;
  return minutes % 60 === 0 ? `${hours}${noBreak}h` : `${hours}${noBreak}h ${minutes % 60}${noBreak}min`;
}

function percent(share: number, locale: FormatLocale, decimals: number): string {
  const digits = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(share * 100);
  return locale === 'fr-CA' ? `${digits}${noBreak}%` : `${digits}%`;
}

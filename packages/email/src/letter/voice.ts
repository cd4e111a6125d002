import type { LetterToRender } from '@parley/domain/letter';
import { translator } from '@parley/i18n/catalogue';
import { type Formats, formatLocale, formats } from '@parley/i18n/format';
import { addressOf, type Locale, nearestLocale } from '@parley/i18n/locale';

/** Who runs this Parley and where it stands: the same for every letter. */
export type Sender = {
  publicUrl: string;
  operator: {
    name: string | null;
    address: string | null;
    email: string | null;
    privacyOfficer: string | null;
  };
};

/** How one reader is spoken to: words, dates and numbers, and addresses in their language. */
export type Voice = {
  locale: Locale;
  t: ReturnType<typeof translator<'letters'>>;
  shell: ReturnType<typeof translator<'shell'>>;
  words: ReturnType<typeof translator<'words'>>;
  format: Formats;
  /** Eight o'clock, when digests come. */
  eight: string;
  /** A page of the web app in the reader's language, as an address in full. */
  page(path: string): string;
  sender: Sender;
};

const eightUtc = new Date('2000-01-01T08:00:00Z');

export function voiceOf(letter: LetterToRender, sender: Sender): Voice {
  const locale = nearestLocale(letter.language);
  const country = formatLocale(locale, letter.partyCode);
  return {
    locale,
    t: translator(locale, 'letters'),
    shell: translator(locale, 'shell'),
    words: translator(locale, 'words'),
    format: formats(country, letter.timeZone),
    eight: formats(country, 'UTC').time(eightUtc),
    page: (path) => `${sender.publicUrl}/${addressOf(locale)}${path}`,
    sender,
  };
}

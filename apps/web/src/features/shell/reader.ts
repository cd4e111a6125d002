import 'server-only';
import type { MaybeViewer } from '@parley/domain/person';
import { type Formats, formatLocale, formats } from '@parley/i18n/format';
import { type AddressLanguage, addressOf, type Locale } from '@parley/i18n/locale';
import { headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { addressHeader } from '../../server/address-header';
import { serverApi } from '../../server/api';
import { placeOf } from '../../server/page-place';
import { agreementHref, withoutLanguage } from './page-address';

/** For whom a page is drawn: language, way of writing dates and numbers, and who is signed in. */
export type Reader = {
  viewer: MaybeViewer;
  locale: Locale;
  language: AddressLanguage;
  /** The slug of the agreement that the address names; null where it names none. */
  agreement: string | null;
  /** The address of the page, without language and agreement, with its query. */
  page: string;
  formats: Formats;
  /** The same in another zone: a round's days are those of its own. */
  formatsIn(zone: string): Formats;
  /** An address in the reader's language, under the same agreement: `href('/proposals')`. */
  href(address: string): string;
};

/** Dates of a visitor whose zone nobody knows. Deadlines name their own zone in any case. */
const visitorZone = 'UTC';

export const reader = cache(async (): Promise<Reader> => {
  const locale = await getLocale();
  const viewer = await (await serverApi()).session.viewer();
  const language = addressOf(locale);
  const { agreement, page } = placeOf((await headers()).get(addressHeader) ?? '');
  const formatsIn = (zone: string) => formats(formatLocale(locale, viewer?.partyCode ?? null), zone);
  return {
    viewer,
    locale,
    language,
    agreement,
    page: withoutLanguage(page),
    formats: formatsIn(viewer?.timeZone ?? visitorZone),
    formatsIn,
    href: (address) => agreementHref(language, agreement, address),
  };
});

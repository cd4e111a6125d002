import { type AddressLanguage, isAddressLanguage } from '@parley/i18n/locale';

/** An address without its language: `/proposals/audit?view=clean`; the front page is the empty string. */
export function withoutLanguage(address: string): string {
  const first = address.split(/[/?]/)[1];
  return isAddressLanguage(first) ? address.slice(first.length + 1) : address;
}

/** The same page in a language: what language links are made of. */
export const pageHref = (language: AddressLanguage, address: string): string =>
  `/${language}${address === '/' ? '' : address}`;

/** The same page of an agreement; of the one that was loaded first, where none is named. What every other link is made of. */
export const agreementHref = (
  language: AddressLanguage,
  agreement: string | null,
  address: string,
): string =>
  agreement === null
    ? pageHref(language, address)
    : `${pageHref(language, `/agreements/${agreement}`)}${address === '/' ? '' : address}`;

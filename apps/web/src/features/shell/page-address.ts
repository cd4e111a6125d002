import { type AddressLanguage, isAddressLanguage } from '@parley/i18n/locale';

/** An address without its language: `/proposals/audit?view=clean`; the front page is the empty string. */
export function withoutLanguage(address: string): string {
  const first = address.split(/[/?]/)[1];
  return isAddressLanguage(first) ? address.slice(first.length + 1) : address;
}

/** The same page in a language: what language links and every other link are made of. */
export const pageHref = (language: AddressLanguage, address: string): string =>
  `/${language}${address === '/' ? '' : address}`;

import 'server-only';
import { addressLanguages, isAddressLanguage } from '@parley/i18n/locale';
import { headers } from 'next/headers';
import { addressHeader } from '../../server/address-header';
import { placeOf } from '../../server/page-place';
import { agreementHref } from './page-address';

/** Addresses for whoever sent a form: in the language and under the agreement of the page where it stood. */
export async function hrefHere(): Promise<(address: string) => string> {
  const { agreement, page } = placeOf((await headers()).get(addressHeader) ?? '');
  const first = page.split(/[/?]/)[1];
  const language = isAddressLanguage(first) ? first : addressLanguages[0];
  return (address) => agreementHref(language, agreement, address);
}

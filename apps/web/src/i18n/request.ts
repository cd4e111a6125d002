import { catalogue } from '@parley/i18n/catalogue';
import { isAddressLanguage, isLocale, localeOf } from '@parley/i18n/locale';
import { lang } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';

/** The language stands in the address. A server action has no root parameter: it names its locale. */
export default getRequestConfig(async ({ locale: named }) => {
  const language = named === undefined ? await lang() : undefined;
  const locale = isLocale(named) ? named : localeOf(isAddressLanguage(language) ? language : 'en');
  // Dates are written with @parley/i18n/format, which asks for a zone; messages hold none.
  return { locale, messages: catalogue[locale], timeZone: 'UTC' };
});

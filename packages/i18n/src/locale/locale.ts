/** The languages there are catalogues for. A text is never in bare `fr` or `es`: each is written for its readers. */
export const locales = ['en', 'fr-CA', 'es-MX'] as const;
export type Locale = (typeof locales)[number];

/** What stands in the address for each: `/fr/proposals`. */
export const addressLanguages = ['en', 'fr', 'es'] as const;
export type AddressLanguage = (typeof addressLanguages)[number];

const byAddress: Record<AddressLanguage, Locale> = { en: 'en', fr: 'fr-CA', es: 'es-MX' };

/** Each language's name in itself: how a reader finds theirs. */
export const ownNames: Record<Locale, string> = { en: 'English', 'fr-CA': 'Français', 'es-MX': 'Español' };

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

export const isAddressLanguage = (value: unknown): value is AddressLanguage =>
  addressLanguages.some((language) => language === value);

export const localeOf = (language: AddressLanguage): Locale => byAddress[language];

export const addressOf = (locale: Locale): AddressLanguage =>
  addressLanguages.find((language) => byAddress[language] === locale) ?? 'en';

/** The catalogue for any BCP 47 tag: the same language, wherever it is spoken; else English. */
export const nearestLocale = (tag: string): Locale => {
  const base = tag.toLowerCase().split('-')[0];
  return locales.find((locale) => locale.split('-')[0] === base) ?? 'en';
};

/** The best language for an Accept-Language header; null where it asks for none of ours. */
export function negotiate(acceptLanguage: string | null | undefined): AddressLanguage | null {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return {
        base: tag.toLowerCase().split('-')[0],
        weight: q === undefined ? 1 : Number(q.trim().slice(2)),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { base } of wanted) {
    const found = addressLanguages.find((language) => language === base);
    if (found !== undefined) return found;
  }
  return null;
}

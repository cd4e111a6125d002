import type { TextInLanguage } from '@parley/domain/language';

/** The `lang` of a text that is not in the page's language; none where it is. */
export const otherLanguage = (
  text: { language: TextInLanguage['language'] },
  locale: string,
): string | undefined => (text.language === locale ? undefined : text.language);

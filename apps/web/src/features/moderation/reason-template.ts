import { translator } from '@parley/i18n/catalogue';
import { nearestLocale } from '@parley/i18n/locale';

type Rule = { number: number; titleForAuthor: { text: string }; textForAuthor: { text: string } };

export type ReasonTemplate = { rule: number; title: string; text: string };

/** The longest reason that is taken; a rule that is longer is cited by its title. */
const limit = 1000;

/** For each rule a reason to start from, in the author's language. */
export function reasonTemplates(rules: readonly Rule[], authorLanguage: string): ReasonTemplate[] {
  const t = translator(nearestLocale(authorLanguage), 'moderation');
  return rules.map(({ number, titleForAuthor, textForAuthor }) => {
    const title = titleForAuthor.text;
    const text = t('template', { number, title, text: textForAuthor.text });
    return { rule: number, title, text: text.slice(0, limit) };
  });
}

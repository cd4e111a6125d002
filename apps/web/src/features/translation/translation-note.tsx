import type { ShownText } from '@parley/domain/language';
import type { TranslatableId } from '@parley/domain/translation';
import { Lines } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { addressOfTranslation } from './translation-pages';

/**
 * Under somebody's words: who translated them from which language, with the original one click away; or in which language they
 * are, and where they can be translated. Nothing where they are in the reader's own.
 */
export async function TranslationNote({ id, text }: { id: TranslatableId; text: ShownText }) {
  const words = await getTranslations('words');
  const t = await getTranslations('translation');
  const { locale, formats, href } = await reader();
  const { original, translator } = text;
  if (original === null) {
    if (text.language === locale) return null;
    return (
      <>
        {words('writtenIn', { language: formats.languageName(text.language) })} ·{' '}
        <a href={href(addressOfTranslation(id, locale))}>{t('translate')}</a>
      </>
    );
  }
  const language = formats.languageName(original.language);
  return (
    <details className="change">
      <summary>
        {translator === null ? t('from', { language }) : t('fromBy', { language, name: translator })}{' '}
        <span className="act">{t('original')}</span>
      </summary>
      <Lines lang={original.language}>{original.text}</Lines>
      <a href={href(addressOfTranslation(id, text.language))}>{t('about')}</a>
    </details>
  );
}

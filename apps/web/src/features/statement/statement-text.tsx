import type { ShownText } from '@parley/domain/language';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';

/** Somebody's words; where a translation is shown, the original is one click away. */
export async function StatementText({ text }: { text: ShownText }) {
  const { locale } = await reader();
  return <span lang={otherLanguage(text, locale)}>{text.text}</span>;
}

export async function StatementNote({ text }: { text: ShownText }) {
  const words = await getTranslations('words');
  const t = await getTranslations('statement');
  const { locale, formats } = await reader();
  if (text.original === null) {
    if (text.language === locale) return null;
    return <> · {words('writtenIn', { language: formats.languageName(text.language) })}</>;
  }
  return (
    <details className="change">
      <summary>
        {t('translatedFrom', { language: formats.languageName(text.original.language) })}{' '}
        <span className="act">{t('original')}</span>
      </summary>
      <span className="quoted" lang={text.original.language}>
        {text.original.text}
      </span>
    </details>
  );
}

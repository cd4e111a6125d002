import type { ShownText } from '@parley/domain/language';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';

/** Somebody's words, in the language that they are shown in. */
export async function StatementText({ text }: { text: ShownText }) {
  const { locale } = await reader();
  return <span lang={otherLanguage(text, locale)}>{text.text}</span>;
}

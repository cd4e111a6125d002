import 'server-only';
import type { Formats } from '@parley/i18n/format';
import type { getTranslations } from 'next-intl/server';

type Words = Awaited<ReturnType<typeof getTranslations<'moderation'>>>;

/** '2 min ago', as the page is drawn. */
export function momentsAgo(t: Words, formats: Formats, at: Date): string {
  const milliseconds = Date.now() - at.getTime();
  return milliseconds < 60_000 ? t('justNow') : t('ago', { span: formats.span(milliseconds) });
}

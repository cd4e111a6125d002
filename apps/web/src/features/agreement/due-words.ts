import type { getTranslations } from 'next-intl/server';

type Words = Awaited<ReturnType<typeof getTranslations<'home.commitments'>>>;

/** When a commitment is due, as its file says it: years where the months are whole ones. */
export function dueWords(
  { ongoing, dueMonths }: { ongoing: boolean; dueMonths: number | null },
  t: Words,
): string {
  if (ongoing) return t('ongoing');
  if (dueMonths === null) return t('toSet');
  return dueMonths % 12 === 0 ? t('years', { count: dueMonths / 12 }) : t('months', { count: dueMonths });
}

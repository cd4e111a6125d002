import { getTranslations } from 'next-intl/server';
import { OwnDeadline } from './own-deadline';
import { reader } from './reader';

/** 'Closes Friday 11 December 2026, 23:59 Eastern Time.' and the same moment by the reader's own clock. */
export async function Deadline({ at, zone, past = false }: { at: Date; zone: string; past?: boolean }) {
  const t = await getTranslations('home.deadline');
  const { viewer, formats, locale } = await reader();
  const moment = formats.deadline(at, zone);
  if (past) return <>{t('closed', { moment })}</>;
  const own = viewer === null ? null : formats.deadlineForReader(at, zone);
  return (
    <>
      {t('closes', { moment })}
      {own === null ? null : (
        <>
          {' '}
          {t('forYou')} {own}.
        </>
      )}
      {viewer === null ? (
        <OwnDeadline at={at.toISOString()} zone={zone} locale={locale} country={null} label={t('forYou')} />
      ) : null}
    </>
  );
}

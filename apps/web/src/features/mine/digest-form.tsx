import { Button } from '@parley/ui/button';
import { Form, Select } from '@parley/ui/form';
import { Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { digestDayAction } from './digest-day-action';

type Props = { locale: string; weekday: number | null; saved: boolean };

const weekdays = [1, 2, 3, 4, 5, 6, 7];
/** A Monday: weekdays are named by dates of its week. */
const monday = Date.UTC(2026, 0, 5);

/** On which day the weekly digest comes, or not at all. */
export async function DigestForm({ locale, weekday, saved }: Props) {
  const t = await getTranslations('mine.profile.digest');
  const { locale: readerLocale } = await reader();
  const name = new Intl.DateTimeFormat(readerLocale, { weekday: 'long', timeZone: 'UTC' });
  const label = (day: number) => name.format(new Date(monday + (day - 1) * 86_400_000));
  return (
    <>
      {saved ? (
        <Notice kind="done">
          <p>{weekday === null ? t('ended') : t('saved', { day: label(weekday) })}</p>
        </Notice>
      ) : null}
      <Form action={digestDayAction}>
        <input type="hidden" name="locale" value={locale} />
        <Select
          name="weekday"
          label={t('day')}
          hint={t('hint')}
          options={[
            ...weekdays.map((day) => ({ value: String(day), label: label(day) })),
            { value: 'none', label: t('none') },
          ]}
          defaultValue={weekday === null ? 'none' : String(weekday)}
        />
        <Button look="quiet">{t('save')}</Button>
      </Form>
    </>
  );
}

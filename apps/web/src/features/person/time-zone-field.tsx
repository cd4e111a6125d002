'use client';

import { GroupedSelect, type OptionGroup } from '@parley/ui/form';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

type Props = { problem: string | undefined; groups: readonly OptionGroup[]; defaultValue: string };

/** The zone of the device where script can ask it; else that of the country, which the server knows. */
export function TimeZoneField({ problem, groups, defaultValue }: Props) {
  const t = useTranslations('sign-up');
  const [guess, setGuess] = useState('');
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const isOffered = groups.some(({ options }) => options.some((option) => option.value === timeZone));
    // UTC is what a device says that does not know where it is.
    if (isOffered && timeZone !== 'UTC') setGuess(timeZone);
  }, [groups]);
  const value = defaultValue === '' ? guess : defaultValue;
  return (
    <GroupedSelect
      // Drawn anew with another value: a form that comes back is reset to what its fields were drawn with.
      key={value}
      name="timeZone"
      label={t('timeZone')}
      hint={
        value !== '' && value === guess ? `${t('timeZoneHint')} ${t('timeZoneGuessed')}` : t('timeZoneHint')
      }
      problem={problem}
      first={t('timeZoneOfCountry')}
      groups={groups}
      defaultValue={value}
    />
  );
}

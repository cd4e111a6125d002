'use client';

import { GroupedSelect, type OptionGroup } from '@parley/ui/form';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

type Props = { problem: string | undefined; groups: readonly OptionGroup[]; defaultValue: string };

/** The zone of the device where script can ask it; else that of the country, which the server knows. */
export function TimeZoneField({ problem, groups, defaultValue }: Props) {
  const t = useTranslations('sign-up');
  const [value, setValue] = useState(defaultValue);
  const [guessed, setGuessed] = useState(false);
  useEffect(() => {
    if (defaultValue !== '') return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const isOffered = groups.some(({ options }) => options.some((option) => option.value === timeZone));
    // UTC is what a device says that does not know where it is.
    if (!isOffered || timeZone === 'UTC') return;
    setValue((chosen) => (chosen === '' ? timeZone : chosen));
    setGuessed(true);
  }, [defaultValue, groups]);
  return (
    <GroupedSelect
      name="timeZone"
      label={t('timeZone')}
      hint={guessed ? `${t('timeZoneHint')} ${t('timeZoneGuessed')}` : t('timeZoneHint')}
      problem={problem}
      first={t('timeZoneOfCountry')}
      groups={groups}
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
}

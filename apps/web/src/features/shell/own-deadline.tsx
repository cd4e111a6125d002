'use client';

import { formatLocale, formats } from '@parley/i18n/format';
import { nearestLocale } from '@parley/i18n/locale';
import { useSyncExternalStore } from 'react';

type Props = {
  /** ISO instant. */
  at: string;
  /** The zone that decides: where the reader's clock shows the same, nothing is said. */
  zone: string;
  locale: string;
  country: string | null;
  /** Said before it: 'For you:'. */
  label: string;
};

const never = () => () => {};

/** A deadline by the clock of this browser, for a visitor whose zone nobody knows. Without script the named zone stands alone. */
export function OwnDeadline({ at, zone, locale, country, label }: Props) {
  const own = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => null,
  );
  if (own === null) return null;
  const written = formats(formatLocale(nearestLocale(locale), country), own).deadlineForReader(
    new Date(at),
    zone,
  );
  return written === null ? null : (
    <>
      {' '}
      {label} {written}.
    </>
  );
}

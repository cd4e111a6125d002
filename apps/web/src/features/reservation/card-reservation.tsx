'use client';

import { reservationLimit } from '@parley/domain/reservation';
import { TextArea } from '@parley/ui/form';
import { useTranslations } from 'next-intl';

/** On the card of a clause: what is said with the choice, opened on request. */
export function CardReservation({ language }: { language: string }) {
  const t = useTranslations('reservation');
  return (
    <details className="change">
      <summary>
        <span className="act">{t('onCard')}</span>
      </summary>
      <TextArea
        name="reservation"
        label={t('cardLabel')}
        hint={t('cardHint', { language, limit: reservationLimit })}
        maxLength={reservationLimit}
        rows={3}
      />
    </details>
  );
}

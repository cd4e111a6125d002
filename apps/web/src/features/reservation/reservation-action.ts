'use server';

import { saveReservationInput, withdrawReservationInput } from '@parley/domain/reservation';
import { translator } from '@parley/i18n/catalogue';
import { nearestLocale } from '@parley/i18n/locale';
import { refresh } from 'next/cache';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import type { ReservationFormState } from './reservation-state';

/** Saves a reservation or takes it back. What was typed stays in the form, whatever comes of it. */
export async function reservationAction(
  before: ReservationFormState,
  form: FormData,
): Promise<ReservationFormState> {
  const locale = nearestLocale(String(form.get('locale')));
  const field = String(form.get('field'));
  const body = String(form.get(field) ?? '');
  const language = String(form.get(`${field}-language`) ?? '');
  const kept = { body, language, turn: before.turn + 1 };
  try {
    const { reservation } = await serverApi();
    const itemId = form.get('itemId');
    if (form.get('withdraw') !== null) {
      await reservation.withdraw(withdrawReservationInput.parse({ itemId }));
      refresh();
      return { ...kept, problems: [], done: 'withdrawn' };
    }
    const { state } = await reservation.save(saveReservationInput.parse({ itemId, body, language }));
    refresh();
    return { ...kept, problems: [], done: state };
  } catch (error) {
    const { code, fields } = refusalOf(error);
    const text = translator(locale, 'errors')(fields.body === undefined ? code : 'reservation-too-long');
    return { ...kept, problems: [{ name: field, text }], done: null };
  }
}

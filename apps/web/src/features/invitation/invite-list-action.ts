'use server';

import { inviteListInput, type ListFault } from '@parley/domain/invitation';
import { translator } from '@parley/i18n/catalogue';
import type { Locale } from '@parley/i18n/locale';
import { serverApi } from '../../server/api';
import { localeOf, wordOf } from '../account/short-form-state';
import { refusalOf } from '../api/refusal';
import type { InviteListState } from './invitation-state';

/** A file that was chosen takes the place of what was pasted. */
async function listOf(form: FormData): Promise<string> {
  const file = form.get('file');
  if (file instanceof File && file.size > 0) return file.text();
  return String(form.get('list') ?? '');
}

/** Shows what a list would do with every fault in it, then sends the letters. */
export async function inviteListAction(before: InviteListState, form: FormData): Promise<InviteListState> {
  const locale = localeOf(form);
  const t = translator(locale, 'invitation');
  const values = {
    list: await listOf(form),
    days: wordOf(form, 'days'),
    organisationId: wordOf(form, 'organisationId'),
  };
  const state: InviteListState = {
    ...before,
    step: 'list',
    values,
    problems: [],
    rows: [],
    faults: [],
    turn: before.turn + 1,
  };
  const input = inviteListInput.safeParse({
    list: values.list,
    days: Number(values.days),
    organisationId: values.organisationId === '' ? null : values.organisationId,
    language: locale,
  });
  if (!input.success) {
    const name = input.error.issues[0]?.path[0] === 'days' ? 'days' : 'list';
    return { ...state, problems: [{ name, text: t(`shapes.${name}`) }] };
  }
  try {
    const { invitation } = await serverApi();
    const { invitations, faults } = await invitation.preview(input.data);
    const told = faults.map((fault) => faultSaid(fault, locale));
    const wanted = form.get('step');
    if (wanted !== 'invite' || faults.length > 0 || before.step !== 'preview') {
      const step = faults.length > 0 || wanted === 'change' ? 'list' : 'preview';
      return { ...state, step, rows: invitations, faults: wanted === 'change' ? [] : told };
    }
    const { invited } = await invitation.invite(input.data);
    return { ...state, step: 'invited', values: { ...values, list: '' }, invited };
  } catch (error) {
    return { ...state, problems: [{ text: translator(locale, 'errors')(refusalOf(error).code) }] };
  }
}

function faultSaid({ line, column, expected, given }: ListFault, locale: Locale): string {
  const t = translator(locale, 'invitation.faults');
  return t(expected, { line, column, given });
}

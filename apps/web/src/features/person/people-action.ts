'use server';

import { roles } from '@parley/domain/person';
import { translator } from '@parley/i18n/catalogue';
import { serverApi } from '../../server/api';
import { localeOf, wordOf } from '../account/short-form-state';
import { refusalOf } from '../api/refusal';
import type { PeopleState } from './people-state';

/** Looks for people. It is a form that is sent: what is looked for is personal, and stands in no address. */
export async function findPeopleAction(before: PeopleState, form: FormData): Promise<PeopleState> {
  const asked = { words: wordOf(form, 'words'), role: wordOf(form, 'role') };
  const cursor = wordOf(form, 'cursor') || null;
  const turn = before.turn + 1;
  try {
    const role = roles.find((one) => one === asked.role) ?? null;
    const { rows, next } = await (await serverApi()).person.list({ words: asked.words, role, cursor });
    return { ...asked, rows, next, onward: cursor !== null, problem: null, turn };
  } catch (error) {
    const problem = translator(localeOf(form), 'errors')(refusalOf(error).code);
    return { ...before, ...asked, problem, turn };
  }
}

'use server';

import { changeFollowInput } from '@parley/domain/follow';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { hrefHere } from '../shell/href-here';

/** Follows something or no longer, where the button stands; what was refused is told with the list of all. */
export async function followAction(form: FormData): Promise<void> {
  const { kind, slug, statementId, agreementSlug, code } = Object.fromEntries(form);
  const what =
    kind === 'proposal'
      ? { kind, slug }
      : kind === 'statement'
        ? { kind, statementId }
        : { kind, agreementSlug, code };
  const input = changeFollowInput.safeParse({ what, follows: form.get('follows') === 'yes' });
  let problem: string | null = input.success ? null : 'input-invalid';
  try {
    if (input.success) await (await serverApi()).follow.change(input.data);
  } catch (error) {
    problem = refusalOf(error).code;
  }
  if (problem !== null) redirect((await hrefHere())(`/mine/news?${new URLSearchParams({ problem })}`));
  refresh();
}

'use server';

import { decideCaseInput, undoDecisionInput } from '@parley/domain/moderation';
import { translator } from '@parley/i18n/catalogue';
import { nearestLocale } from '@parley/i18n/locale';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { type Refusal, refusalOf } from '../api/refusal';
import { hrefHere } from '../shell/href-here';
import type { DecisionState } from './decision-state';
import { queueAddress, queueQuery } from './queue-query';
import { reasonTemplates } from './reason-template';
import { isUntouched } from './untouched';

const fieldOf: Partial<Record<Refusal['code'], string>> = {
  'rule-missing': 'rule',
  'reason-missing': 'reason',
};

/** Decides the open case and opens the next one. What was typed comes back with whatever stands in its way. */
export async function decideAction(before: DecisionState, form: FormData): Promise<DecisionState> {
  const locale = nearestLocale(String(form.get('locale')));
  const decision = form.get('decision') === 'accept' ? 'accept' : 'reject';
  const rule = String(form.get('rule') ?? '');
  const typed = String(form.get('reason') ?? '');
  const back = (problems: DecisionState['problems'], reason = typed): DecisionState => ({
    rule,
    reason,
    problems,
    turn: before.turn + 1,
  });
  try {
    if (decision === 'reject' && rule !== '') {
      const template = await templateToRead(Number(form.get('number')), Number(rule), typed, locale);
      if (template !== null) {
        return back(
          [{ name: 'reason', text: translator(locale, 'moderation')('case.templateFilled') }],
          template,
        );
      }
    }
    const input = decideCaseInput.parse({
      caseId: form.get('caseId'),
      decision,
      rule: decision === 'reject' && rule !== '' ? Number(rule) : null,
      reason: decision === 'reject' ? typed : '',
    });
    await (await serverApi()).moderation.decide(input);
  } catch (error) {
    const { code, fields } = refusalOf(error);
    // Somebody else may have decided it: the page shows how.
    refresh();
    const name = fields.reason === undefined ? fieldOf[code] : 'reason';
    return back([{ name, text: translator(locale, 'errors')(code) }]);
  }
  const { number, after } = queueQuery({
    case: String(form.get('next') ?? ''),
    after: String(form.get('after') ?? ''),
  });
  redirect((await hrefHere())(queueAddress({ after, case: number })));
}

/** The rule's template, where the reason has no words of its own that belong to it: nobody sends one unread. */
async function templateToRead(number: number, rule: number, reason: string, language: string) {
  const { rules, authorLanguage } = await (await serverApi()).moderation.case({ number, language });
  const templates = reasonTemplates(rules, authorLanguage);
  const own = templates.find((template) => template.rule === rule);
  if (own === undefined || !isUntouched(reason, templates)) return null;
  return isUntouched(reason, [own]) && reason.trim() !== '' ? null : own.text;
}

/** Takes one's own last decision back, and opens the case again. */
export async function undoAction(form: FormData): Promise<void> {
  const number = Number(form.get('number'));
  let address = queueAddress({ case: number, undone: number });
  try {
    await (await serverApi()).moderation.undo(undoDecisionInput.parse({ caseId: form.get('caseId') }));
  } catch (error) {
    address = queueAddress({ case: number, refused: refusalOf(error).code });
  }
  redirect((await hrefHere())(address));
}

'use client';

import { Button } from '@parley/ui/button';
import { ErrorSummary, Form, Select, TextArea } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { Lines, Small } from '@parley/ui/text';
import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { decideAction } from './decision-action';
import type { DecisionState } from './decision-state';
import type { ReasonTemplate } from './reason-template';
import { isUntouched } from './untouched';

type Props = {
  locale: string;
  caseId: string;
  number: number;
  isFlagged: boolean;
  isDecided: boolean;
  author: { language: string; languageName: string };
  templates: readonly ReasonTemplate[];
  /** The rule that most flags name. */
  namedRule: number | null;
  /** Of the next case, and of this page of the list. */
  next: number | null;
  after: string | null;
};

/** Accept, or reject by a rule and with a reason. Where somebody else was quicker it keeps what was typed in sight. */
export function DecisionForm(props: Props) {
  const { locale, caseId, number, next, after, templates, author } = props;
  const t = useTranslations('moderation.case');
  const forms = useTranslations('forms');
  const named = templates.find(({ rule }) => rule === props.namedRule);
  const [state, action] = useActionState<DecisionState, FormData>(decideAction, {
    rule: named === undefined ? '' : String(named.rule),
    reason: named?.text ?? '',
    problems: [],
    turn: 0,
  });
  const summary = (
    <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
  );
  if (props.isDecided) {
    return state.turn === 0 || isUntouched(state.reason, templates) ? null : (
      <>
        {summary}
        <Small>{t('notSent')}</Small>
        <Lines lang={author.language}>{state.reason}</Lines>
      </>
    );
  }
  return (
    <>
      {summary}
      <Form action={action} id="decision">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="caseId" value={caseId} />
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="next" value={next ?? ''} />
        <input type="hidden" name="after" value={after ?? ''} />
        <RuleAndReason key={state.turn} state={state} author={author} templates={templates} />
        <Actions aside={t('left')}>
          <Button name="decision" value="reject">
            {t('reject')}
          </Button>
          <Button look="quiet" name="decision" value="accept" id="accept">
            {props.isFlagged ? t('keep') : t('accept')}
          </Button>
        </Actions>
      </Form>
    </>
  );
}

type FieldsProps = Pick<Props, 'author' | 'templates'> & { state: DecisionState };

/** A chosen rule brings its template, unless the moderator has written words of their own. */
function RuleAndReason({ state, author, templates }: FieldsProps) {
  const t = useTranslations('moderation.case');
  const [rule, setRule] = useState(state.rule);
  const [reason, setReason] = useState(state.reason);
  const problems = new Map(state.problems.map(({ name, text }) => [name, text]));
  const choose = (chosen: string) => {
    setRule(chosen);
    const template = templates.find((one) => String(one.rule) === chosen);
    if (template !== undefined && isUntouched(reason, templates)) setReason(template.text);
  };
  return (
    <>
      <Select
        name="rule"
        label={t('rule')}
        hint={t('ruleHint', { language: author.languageName })}
        problem={problems.get('rule')}
        placeholder={t('chooseRule')}
        options={templates.map((one) => ({ value: String(one.rule), label: `${one.rule}. ${one.title}` }))}
        value={rule}
        onChange={(event) => choose(event.target.value)}
      />
      <TextArea
        name="reason"
        label={t('reason')}
        hint={t('reasonHint', { language: author.languageName })}
        problem={problems.get('reason')}
        lang={author.language}
        rows={7}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </>
  );
}

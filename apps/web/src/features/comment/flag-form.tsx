'use client';

import { Button, TapLink } from '@parley/ui/button';
import { ErrorSummary, Form, Radios, TextArea } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { flagAction } from './flag-action';

type Props = {
  locale: string;
  commentId: string;
  rules: readonly { number: number; title: string; lang: string | undefined }[];
  backHref: string;
};

/** Which rule a comment breaks, and a note for the moderator. */
export function FlagForm({ locale, commentId, rules, backHref }: Props) {
  const t = useTranslations('comment.flagForm');
  const forms = useTranslations('forms');
  const [state, action] = useActionState(flagAction, {
    rule: '',
    note: '',
    problems: [],
    sent: false,
    turn: 0,
  });
  const problems = new Map(state.problems.map(({ name, text }) => [name, text]));
  if (state.sent) {
    return (
      <Notice kind="done">
        <p>
          <b>{t('sent')}</b>
        </p>
        <p>{t('sentText')}</p>
        <p>
          <a href={backHref}>{t('back')}</a>
        </p>
      </Notice>
    );
  }
  return (
    <>
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      <Form action={action} key={state.turn}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="commentId" value={commentId} />
        <Radios
          name="rule"
          label={t('rule')}
          hint={t('ruleHint')}
          problem={problems.get('rule')}
          defaultValue={state.rule}
          options={rules.map(({ number, title }) => ({
            value: String(number),
            label: t('ruleNamed', { number, title }),
          }))}
        />
        <TextArea
          name="note"
          label={forms('optional', { label: t('note') })}
          hint={t('noteHint')}
          problem={problems.get('note')}
          defaultValue={state.note}
        />
        <Actions>
          <Button>{t('send')}</Button>
          <TapLink href={backHref}>{t('cancel')}</TapLink>
        </Actions>
      </Form>
    </>
  );
}

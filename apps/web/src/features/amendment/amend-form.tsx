'use client';

import { amendmentReasonLimit } from '@parley/domain/amendment';
import { Button } from '@parley/ui/button';
import { ErrorSummary, Form, TextArea } from '@parley/ui/form';
import { Notice } from '@parley/ui/state';
import { More } from '@parley/ui/text';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useDraft } from '../draft/use-draft';
import type { AmendState } from './amend-state';
import { writeAmendmentAction } from './write-amendment-action';

type Text = { language: string; name: string; text: string };
type Props = {
  locale: string;
  /** This page: without script the answer comes back to it. */
  here: string;
  baseVersionId: string;
  version: number;
  /** The page of an amendment to this clause, with 0 for its number. */
  page: string;
  texts: readonly Text[];
  strict: boolean;
};

/** The words of a clause, to be changed in one language or in all, and the reason. What is typed survives a reload. */
export function AmendForm({ locale, here, baseVersionId, version, page, texts }: Props) {
  const t = useTranslations('amendment.form');
  const forms = useTranslations('forms');
  const [state, action] = useActionState<AmendState, FormData>(
    writeAmendmentAction,
    { texts: {}, reason: '', problems: [], written: null, turn: 0 },
    here,
  );
  const reason = useDraft(`amendment:${baseVersionId}:reason`, state.reason, state.turn);
  const problemOf = (name: string) => state.problems.find((one) => one.name === name)?.text;
  const [first, ...rest] = texts;
  const field = (text: Text, hint: string) => (
    <DraftedText
      key={text.language}
      text={text}
      draftKey={`amendment:${baseVersionId}:${text.language}`}
      answered={state.texts[text.language] ?? text.text}
      turn={state.turn}
      label={t('text', { language: text.name })}
      hint={hint}
      problem={problemOf(`text-${text.language}`)}
    />
  );
  return (
    <>
      {state.written === null ? null : (
        <Notice kind="done">
          <p>
            <b>{t(state.written.state, { number: `${state.written.clause}.${state.written.number}` })}</b>{' '}
            <a href={page.replace(/0$/, String(state.written.number))}>{t('see')}</a>
          </p>
        </Notice>
      )}
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      <Form action={action}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="baseVersionId" value={baseVersionId} />
        {first === undefined ? null : field(first, t('hint', { version }))}
        {rest.map((text) => (
          <More key={text.language} summary={t('text', { language: text.name })}>
            {field(text, t('otherHint'))}
          </More>
        ))}
        <TextArea
          name="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          problem={problemOf('reason')}
          maxLength={amendmentReasonLimit}
          rows={4}
          ref={reason.field}
          value={reason.text}
          onChange={(event) => reason.write(event.target.value)}
        />
        <Button>{t('send')}</Button>
      </Form>
    </>
  );
}

type DraftedProps = {
  text: Text;
  draftKey: string;
  answered: string;
  turn: number;
  label: string;
  hint: string;
  problem: string | undefined;
};

function DraftedText({ text, draftKey, answered, turn, label, hint, problem }: DraftedProps) {
  const draft = useDraft(draftKey, answered, turn, text.text);
  return (
    <TextArea
      name={`text-${text.language}`}
      label={label}
      hint={hint}
      problem={problem}
      lang={text.language}
      quoted
      rows={8}
      ref={draft.field}
      value={draft.text}
      onChange={(event) => draft.write(event.target.value)}
    />
  );
}

'use client';

import { Button } from '@parley/ui/button';
import { ErrorSummary, Form, type Option, Select, TextArea } from '@parley/ui/form';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type Draft, useDraft } from '../draft/use-draft';
import { WrittenIn } from '../draft/written-in';
import { writeCommentAction } from './comment-action';
import type { CommentFormFrame } from './comment-form-frame';
import type { CommentState } from './comment-state';

type Props = CommentFormFrame & {
  /** The comment that is answered; none for one of the first level. */
  parentId?: string;
  /** Words of another's with which it begins. */
  quoted?: string;
  /** What it is about, where that is given; else it is asked for, from these. */
  about?: string | undefined;
  subjects?: readonly Option[];
};

/** A comment on the proposal, open at once; or an answer, which opens on request. Nothing typed is lost. */
export function CommentForm({ parentId, quoted = '', about, subjects, ...frame }: Props) {
  const t = useTranslations('comment');
  const [state, action] = useActionState<CommentState, FormData>(
    writeCommentAction,
    {
      body: quoted === '' ? '' : `${quoted}\n\n`,
      language: frame.locale,
      problems: [],
      written: null,
      turn: 0,
    },
    `${frame.here}#${parentId ?? 'comments'}`,
  );
  const key = `comment:${parentId ?? frame.proposalId}${about === undefined ? '' : `:${about}`}`;
  const draft = useDraft(key, state.body, state.turn);
  const fields = (
    <Form action={action}>
      {parentId !== undefined || about === undefined ? null : (
        <input type="hidden" name="about" value={about} />
      )}
      {parentId !== undefined || subjects === undefined ? null : (
        <Select name="about" label={t('about.label')} options={subjects} defaultValue="" key={state.turn} />
      )}
      <Fields {...frame} parentId={parentId} state={state} draft={draft} />
    </Form>
  );
  const forms = useTranslations('forms');
  return (
    <>
      <div role="status">
        {state.written === null ? null : (
          <p>
            <b>{state.written.state === 'shown' ? t('written') : t('writtenWaits')}</b>{' '}
            <a href={`#${state.written.commentId}`}>{t('see')}</a>
          </p>
        )}
      </div>
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      {parentId === undefined ? (
        fields
      ) : (
        <details
          className="change"
          open={state.problems.length > 0 || (quoted !== '' && state.written === null) || undefined}
        >
          <summary>
            <span className="act">{t('answer')}</span>
          </summary>
          {fields}
        </details>
      )}
    </>
  );
}

type FieldsProps = CommentFormFrame & {
  parentId: string | undefined;
  state: CommentState;
  draft: Draft;
};

function Fields({ locale, proposalId, languages, rulesHref, parentId, state, draft }: FieldsProps) {
  const t = useTranslations('comment');
  // Several forms stand on one page: each has fields of its own name.
  const field = parentId === undefined ? 'comment' : `answer-${parentId}`;
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="proposalId" value={proposalId} />
      <input type="hidden" name="field" value={field} />
      {parentId === undefined ? null : <input type="hidden" name="parentId" value={parentId} />}
      <TextArea
        name={field}
        label={parentId === undefined ? t('label') : t('answerLabel')}
        hint={
          <>
            {t('hint')} <a href={rulesHref}>{t('rules')}</a>
          </>
        }
        problem={state.problems[0]?.text}
        ref={draft.field}
        value={draft.text}
        onChange={(event) => draft.write(event.target.value)}
      />
      <WrittenIn
        key={state.turn}
        name={`${field}-language`}
        label={t('language')}
        options={languages}
        text={draft.text}
        language={state.language}
        proposed={state.proposed ?? null}
      />
      <Button look="quiet">{parentId === undefined ? t('send') : t('sendAnswer')}</Button>
    </>
  );
}

'use client';

import { Button, TapLink } from '@parley/ui/button';
import { ErrorSummary, Form, type Option, Select, TextArea } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useDraft } from '../draft/use-draft';
import type { CommentState } from './comment-state';
import { editCommentAction } from './own-comment-action';

type Props = {
  locale: string;
  commentId: string;
  body: string;
  language: string;
  languages: readonly Option[];
  backHref: string;
};

/** One's own comment, to be written anew. */
export function EditForm({ locale, commentId, body, language, languages, backHref }: Props) {
  const t = useTranslations('comment');
  const forms = useTranslations('forms');
  const [state, action] = useActionState<CommentState, FormData>(editCommentAction, {
    body,
    language,
    problems: [],
    written: null,
    turn: 0,
  });
  const { text, write, field } = useDraft(`edit:${commentId}`, state.body, state.turn);
  return (
    <>
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      <Form action={action}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="commentId" value={commentId} />
        <TextArea
          name="comment"
          label={t('label')}
          hint={t('editHint')}
          problem={state.problems[0]?.text}
          rows={8}
          ref={field}
          value={text}
          onChange={(event) => write(event.target.value)}
        />
        <Select
          key={state.turn}
          name="comment-language"
          label={t('language')}
          options={languages}
          defaultValue={state.language}
        />
        <Actions>
          <Button>{t('saveEdit')}</Button>
          <TapLink href={backHref}>{t('cancelEdit')}</TapLink>
        </Actions>
      </Form>
    </>
  );
}

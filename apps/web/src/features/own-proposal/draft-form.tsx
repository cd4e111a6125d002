'use client';

import type { DraftContent } from '@parley/domain/proposal';
import { Button } from '@parley/ui/button';
import { Checkbox, ErrorSummary, Form, type Option, Select } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { More, Small } from '@parley/ui/text';
import { useTranslations } from 'next-intl';
import { useActionState, useRef } from 'react';
import { type DraftState, saveDraftAction } from './draft-action';
import { type LinkKind, linkField } from './draft-fields';
import { LanguageFields } from './language-fields';
import { useAutosave } from './use-autosave';

type Props = {
  locale: string;
  here: string;
  draftId: string | null;
  agreement: string;
  revision: number;
  content: DraftContent;
  /** Languages of the agreement, the writer's own first. */
  languages: readonly { tag: string; name: string }[];
  domains: readonly Option[];
  links: readonly { kind: LinkKind; label: string; options: readonly Option[] }[];
};

const start: DraftState = { problems: [], turn: 0 };

/** A proposal as it is written: in one language or in several, clause by clause, with what it belongs to. */
export function DraftForm(props: Props) {
  const { locale, here, draftId, agreement, content, languages, domains, links } = props;
  const t = useTranslations('own-proposal.form');
  const forms = useTranslations('forms');
  const form = useRef<HTMLFormElement>(null);
  const [state, action] = useActionState(saveDraftAction.bind(null, draftId), start, here);
  const { saving, revision, touched, send } = useAutosave(draftId, props.revision, form);
  const [own, ...others] = languages;
  const isWritten = (tag: string) => (content.title[tag] ?? '') !== '';
  return (
    <>
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      <Form action={action} ref={form} onInput={touched} onSubmit={send}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="agreement" value={agreement} />
        <input type="hidden" name="revision" value={revision} />
        <Select
          name="domain"
          label={t('domain')}
          hint={t('domainHint')}
          placeholder={forms('choose')}
          options={domains}
          defaultValue={content.domain ?? ''}
        />
        {own === undefined ? null : <LanguageFields content={content} language={own} open />}
        {others.length === 0 ? null : <Small>{t('othersHint')}</Small>}
        {others.map((language) => (
          <More
            key={language.tag}
            summary={t('also', { language: language.name })}
            open={isWritten(language.tag)}
          >
            <LanguageFields content={content} language={language} open={false} />
          </More>
        ))}
        <Actions>
          <Button look="quiet" name="step" value="add">
            {t('add')}
          </Button>
        </Actions>
        <More summary={t('links')} open={Object.values(content.links).some((codes) => codes.length > 0)}>
          {links.map(({ kind, label, options }) => (
            <fieldset key={kind} className="field">
              <legend>{label}</legend>
              {options.map(({ value, label: name }) => (
                <Checkbox
                  key={value}
                  name={linkField(kind, value)}
                  label={name}
                  defaultChecked={content.links[kind].includes(value)}
                />
              ))}
            </fieldset>
          ))}
        </More>
        <p role="status" className="small">
          {t(`saving.${saving}`)}
        </p>
        <Actions>
          <Button name="step" value="check">
            {t('check')}
          </Button>
          <Button look="quiet" name="step" value="save">
            {t('save')}
          </Button>
        </Actions>
      </Form>
    </>
  );
}

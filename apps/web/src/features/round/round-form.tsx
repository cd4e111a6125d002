'use client';

import { Button } from '@parley/ui/button';
import { ErrorSummary, Field, Form, GroupedSelect, type OptionGroup, TextArea } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { Small } from '@parley/ui/text';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { RoundFormState, RoundValues } from './round-fields';
import { RulesFields } from './rules-fields';

type Props = {
  action: (before: RoundFormState, form: FormData) => Promise<RoundFormState>;
  locale: string;
  /** This page: without script the answer comes back to it. */
  here: string;
  /** Languages of the agreement, with their names. */
  languages: readonly { tag: string; name: string }[];
  timeZones: readonly OptionGroup[];
  values: RoundValues;
};

/** A round as it is written: words in each language, when, and its rules. */
export function RoundForm({ action, locale, here, languages, timeZones, values }: Props) {
  const t = useTranslations('round.form');
  const forms = useTranslations('forms');
  const [state, send] = useActionState(action, { values, problems: [], turn: 0 }, here);
  const problemOf = (name: string) => state.problems.find((problem) => problem.name === name)?.text;
  const entry = (name: string) => ({
    name,
    problem: problemOf(name),
    defaultValue: state.values[name] ?? '',
  });
  return (
    <>
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      <Form action={send} key={state.turn}>
        <input type="hidden" name="locale" value={locale} />
        <h2>{t('words')}</h2>
        <Small>{t('languagesHint')}</Small>
        {languages.map(({ tag, name }) => (
          <Field
            key={tag}
            {...entry(`title-${tag}`)}
            label={t('title', { language: name })}
            lang={tag}
            maxLength={120}
          />
        ))}
        {languages.map(({ tag, name }) => (
          <TextArea
            key={tag}
            {...entry(`summary-${tag}`)}
            label={t('summary', { language: name })}
            lang={tag}
            rows={3}
            maxLength={600}
          />
        ))}
        <h2>{t('times')}</h2>
        <GroupedSelect
          {...entry('timeZone')}
          label={t('timeZone')}
          hint={t('timeZoneHint')}
          first={t('choose')}
          groups={timeZones}
        />
        <Field {...entry('opensAt')} type="datetime-local" short label={t('opensAt')} hint={t('localHint')} />
        <Field
          {...entry('closesAt')}
          type="datetime-local"
          short
          label={t('closesAt')}
          hint={t('localHint')}
        />
        <h2>{t('rules')}</h2>
        <RulesFields entry={entry} />
        <Actions aside={t('saveAside')}>
          <Button>{t('save')}</Button>
        </Actions>
      </Form>
    </>
  );
}

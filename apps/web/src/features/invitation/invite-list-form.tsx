'use client';

import { Button } from '@parley/ui/button';
import { ErrorSummary, Field, Form, type Option, Select, TextArea } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { Table } from '@parley/ui/table';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type InviteListState, startList } from './invitation-state';
import { inviteListAction } from './invite-list-action';

type Props = { locale: string; here: string; organisations: readonly Option[] };

/** A list of people to invite, shown as it was read before anything is sent. Works without script. */
export function InviteListForm({ locale, here, organisations }: Props) {
  const t = useTranslations('invitation');
  const forms = useTranslations('forms');
  const [state, action] = useActionState(inviteListAction, startList, here);
  const problems = [...state.problems, ...state.faults.map((text) => ({ name: 'list', text }))];
  return (
    <>
      {state.step === 'invited' ? (
        <Notice kind="done">
          <p>{t('list.invited', { count: state.invited })}</p>
        </Notice>
      ) : null}
      <ErrorSummary title={forms('summary', { count: problems.length })} problems={problems} />
      <Form action={action} key={state.turn}>
        <input type="hidden" name="locale" value={locale} />
        {state.step === 'preview' ? (
          <Preview state={state} />
        ) : (
          <Entry state={state} organisations={organisations} problems={problems} />
        )}
      </Form>
    </>
  );
}

function Preview({ state }: { state: InviteListState }) {
  const t = useTranslations('invitation');
  const { values, rows } = state;
  return (
    <>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Table
        caption={t('list.preview', { count: rows.length })}
        rows={rows}
        rowKey={({ line }) => String(line)}
        columns={[
          { key: 'email', label: t('list.email'), cell: ({ email }) => email },
          { key: 'language', label: t('list.language'), cell: ({ language }) => language },
          { key: 'line', label: t('list.line'), number: true, cell: ({ line }) => line },
        ]}
      />
      <Actions>
        <Button name="step" value="invite">
          {t('list.submit', { count: rows.length })}
        </Button>
        <Button name="step" value="change" look="quiet">
          {t('list.change')}
        </Button>
      </Actions>
    </>
  );
}

type EntryProps = {
  state: InviteListState;
  organisations: readonly Option[];
  problems: readonly { name?: string | undefined; text: string }[];
};

function Entry({ state: { values }, organisations, problems }: EntryProps) {
  const t = useTranslations('invitation');
  const problemOf = (name: string) => problems.find((problem) => problem.name === name)?.text;
  return (
    <>
      <TextArea
        name="list"
        label={t('list.list')}
        hint={t('list.listHint')}
        problem={problemOf('list')}
        defaultValue={values.list}
        rows={6}
      />
      <Field
        name="file"
        type="file"
        accept=".csv,text/csv"
        label={t('list.file')}
        hint={t('list.fileHint')}
      />
      <Field
        name="days"
        inputMode="numeric"
        short
        label={t('days')}
        problem={problemOf('days')}
        defaultValue={values.days}
        required
      />
      <Select
        name="organisationId"
        label={t('organisation')}
        hint={t('organisationHint')}
        options={organisations}
        defaultValue={values.organisationId}
      />
      <Actions>
        <Button name="step" value="preview">
          {t('list.next')}
        </Button>
      </Actions>
    </>
  );
}

'use client';

import { roles } from '@parley/domain/person';
import { formatLocale, formats } from '@parley/i18n/format';
import { nearestLocale } from '@parley/i18n/locale';
import { Button } from '@parley/ui/button';
import { Field, Form, Select } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Table } from '@parley/ui/table';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { findPeopleAction } from './people-action';
import type { ListedPerson, PeopleState } from './people-state';

type Props = { locale: string; here: string; timeZone: string; first: PeopleState };

/** Everybody with an account, by words and role, page by page. Works without script. */
export function PeopleSearch({ locale, here, timeZone, first }: Props) {
  const t = useTranslations('people');
  const [state, action] = useActionState(findPeopleAction, first, here);
  const { words, role, rows, next, onward, problem, turn } = state;
  return (
    <>
      <Form action={action} key={turn}>
        <input type="hidden" name="locale" value={locale} />
        <Field
          name="words"
          type="search"
          autoComplete="off"
          label={t('search.words')}
          hint={t('search.hint')}
          problem={problem ?? undefined}
          defaultValue={words}
        />
        <Select
          name="role"
          label={t('role')}
          options={[
            { value: '', label: t('search.anyRole') },
            ...roles.map((one) => ({ value: one, label: t(`roles.${one}`) })),
          ]}
          defaultValue={role}
        />
        <Actions>
          <Button>{t('search.show')}</Button>
        </Actions>
        <div role="status">
          {rows.length === 0 ? null : <p>{t('search.found', { count: rows.length })}</p>}
        </div>
        {rows.length === 0 ? (
          <EmptyState title={t('none')} level={2}>
            <p>{t('noneText')}</p>
          </EmptyState>
        ) : null}
        {next === null && !onward ? null : (
          <Actions>
            {onward ? <Button look="quiet">{t('search.first')}</Button> : null}
            {next === null ? null : (
              <Button look="quiet" name="cursor" value={next}>
                {t('search.next')}
              </Button>
            )}
          </Actions>
        )}
      </Form>
      {rows.length === 0 ? null : <PeopleTable {...{ rows, locale, here, timeZone }} />}
    </>
  );
}

type TableProps = Pick<Props, 'locale' | 'here' | 'timeZone'> & { rows: readonly ListedPerson[] };

function PeopleTable({ rows, locale, here, timeZone }: TableProps) {
  const t = useTranslations('people');
  const { isoDate } = formats(formatLocale(nearestLocale(locale), null), timeZone);
  return (
    <Table
      caption={t('title')}
      hideCaption
      rows={rows}
      rowKey={({ personId }) => personId}
      columns={[
        {
          key: 'name',
          label: t('name'),
          said: true,
          cell: ({ personId, displayName }) => <a href={`${here}/${personId}`}>{displayName}</a>,
        },
        { key: 'email', label: t('email'), said: true, cell: ({ email }) => email ?? '—' },
        {
          key: 'role',
          label: t('role'),
          cell: ({ role, rolePartyCode }) =>
            rolePartyCode === null
              ? t(`roles.${role}`)
              : t('roleFor', { role: t(`roles.${role}`), party: rolePartyCode }),
        },
        { key: 'party', label: t('party'), cell: ({ partyCode }) => partyCode ?? '—' },
        { key: 'tier', label: t('tier'), cell: (person) => t(`standing.${standingOf(person)}`) },
        { key: 'since', label: t('since'), cell: ({ createdAt }) => isoDate(createdAt) },
      ]}
    />
  );
}

/** What matters most of how an account stands. */
const standingOf = ({ disabledAt, emailConfirmedAt, tier }: ListedPerson) =>
  disabledAt !== null ? 'disabled' : emailConfirmedAt === null ? 'unconfirmed' : tier;

import { roles } from '@parley/domain/person';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ButtonForm } from '../account/button-form';
import { ShortForm } from '../account/short-form';
import { reader } from '../shell/reader';
import type { FoundPerson } from './people-state';
import {
  disableAction,
  enableAction,
  endSessionsAction,
  giveRoleBackAction,
  resetFactorAction,
  setRoleAction,
} from './person-action';
import { roleBefore } from './role-before';

type Props = {
  person: FoundPerson;
  email: string;
  parties: readonly { code: string; name: string }[];
};

/** What an admin may do about somebody else's account. Each says first what follows from it. */
export async function PersonActs({ person, email, parties }: Props) {
  const t = await getTranslations('people');
  const { locale } = await reader();
  const { personId, disabledAt, secondFactorAt } = person;
  const who = { personId, email };
  const before = roleBefore(person.acts);
  return (
    <>
      <Part title={t('setRole.title')} text={t('setRole.text')}>
        {before === null ? null : (
          <ButtonForm
            action={giveRoleBackAction.bind(null, who, before)}
            label={t('setRole.back', { role: t(`roles.${before.role}`) })}
            look="quiet"
          />
        )}
        <ShortForm
          action={setRoleAction.bind(null, who)}
          locale={locale}
          fields={[
            {
              kind: 'select',
              name: 'role',
              label: t('role'),
              options: roles.map((one) => ({ value: one, label: t(`roles.${one}`) })),
              initial: person.role,
            },
            {
              kind: 'select',
              name: 'rolePartyCode',
              label: t('setRole.party'),
              hint: t('setRole.partyHint'),
              options: [
                { value: '', label: t('setRole.allParties') },
                ...parties.map(({ code, name }) => ({ value: code, label: name })),
              ],
              ...(person.rolePartyCode === null ? {} : { initial: person.rolePartyCode }),
            },
          ]}
          submit={t('setRole.submit')}
        />
      </Part>
      {disabledAt === null ? (
        <Part title={t('disable.title')} text={t('disable.text')}>
          <ShortForm
            action={disableAction.bind(null, who)}
            locale={locale}
            fields={[
              { kind: 'text', name: 'reason', label: t('disable.reason'), hint: t('disable.reasonHint') },
            ]}
            submit={t('disable.submit')}
          />
        </Part>
      ) : (
        <Part title={t('enable.title')} text={t('enable.text')}>
          <ButtonForm action={enableAction.bind(null, who)} label={t('enable.submit')} />
        </Part>
      )}
      <Part title={t('end.title')} text={t('end.text')}>
        <ButtonForm action={endSessionsAction.bind(null, who)} label={t('end.submit')} look="quiet" />
      </Part>
      {secondFactorAt === null ? null : (
        <Part title={t('reset.title')} text={t('reset.text')}>
          <ButtonForm action={resetFactorAction.bind(null, who)} label={t('reset.submit')} look="quiet" />
        </Part>
      )}
    </>
  );
}

function Part({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <details className="change">
      <summary>
        <span className="act">{title}</span>
      </summary>
      <p>{text}</p>
      {children}
    </details>
  );
}

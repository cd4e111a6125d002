import 'server-only';
import type { Id } from '@parley/domain/id';
import { Facts } from '@parley/ui/list';
import { Full, Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { ModerationViews } from '../moderation/moderation-views';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { ActsTable } from './acts-table';
import type { FoundPerson } from './people-state';
import { PersonActs } from './person-acts';

const dones = ['role', 'disabled', 'enabled', 'sessions', 'factor'] as const;

type Props = { personId: Id<'person'>; done: string | string[] | undefined };

/** One account: how it stands, what an admin may do about it, and what was done. */
export async function PersonPage({ personId, done }: Props) {
  const t = await getTranslations('people');
  const { locale, href } = await reader();
  const { person: people } = await serverApi();
  const [person, choices] = await Promise.all([
    orNotFound(people.find({ personId })),
    people.registrationChoices({ language: locale }),
  ]);
  const said = dones.find((one) => one === done);
  return (
    <>
      {said === undefined ? null : <Notice kind="done">{t(`done.${said}`)}</Notice>}
      <Sheet kind="head">
        <Full>
          <p>
            <a href={href('/admin/people')}>{t('all')}</a>
          </p>
          <h1>{person.displayName}</h1>
          <ModerationViews current="people" />
        </Full>
      </Sheet>
      <Sheet kind="after">
        <Rail />
        <Text>
          <Account person={person} />
          {person.mayBeGoverned && person.email !== null ? (
            <ClientWords of={['forms']}>
              {/* After an act everything is folded again. */}
              <PersonActs
                key={person.acts[0]?.sequence ?? 0}
                person={person}
                email={person.email}
                parties={choices.parties}
              />
            </ClientWords>
          ) : (
            <p>{t(person.isOwn ? 'own' : 'unclaimed')}</p>
          )}
        </Text>
        <Margin>
          <Note>
            <p>{t('note')}</p>
          </Note>
        </Margin>
      </Sheet>
      <Sheet as="section" labelledBy="acts">
        <Full>
          <h2 id="acts">{t('acts.title')}</h2>
          <ActsTable acts={person.acts} />
        </Full>
      </Sheet>
    </>
  );
}

async function Account({ person }: { person: FoundPerson }) {
  const t = await getTranslations('people');
  const { formats } = await reader();
  const { email, emailConfirmedAt, role, rolePartyCode, partyCode, organisation, tier } = person;
  const { secondFactorAt, disabledAt, createdAt, sessions } = person;
  const since = (moment: Date | null) =>
    moment === null ? t('no') : t('sinceDate', { date: formats.date(moment) });
  const facts = [
    ['email', email ?? '—'],
    ['confirmed', since(emailConfirmedAt)],
    [
      'role',
      rolePartyCode === null
        ? t(`roles.${role}`)
        : t('roleFor', { role: t(`roles.${role}`), party: rolePartyCode }),
    ],
    ['party', partyCode ?? '—'],
    ['organisation', organisation ?? '—'],
    ['tier', t(`standing.${tier}`)],
    ['factor', since(secondFactorAt)],
    ['sessions', formats.number(sessions)],
    ['since', formats.date(createdAt)],
    ...(disabledAt === null ? [] : ([['disabledAt', formats.date(disabledAt)]] as const)),
  ] as const;
  return <Facts items={facts.map(([key, value]) => ({ key, term: t(key), value }))} />;
}

import 'server-only';
import type { RootRouter } from '@parley/api/root';
import { Full, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Table } from '@parley/ui/table';
import type { inferRouterOutputs } from '@trpc/server';
import { getTranslations } from 'next-intl/server';
import { ButtonForm } from '../account/button-form';
import { ShortForm } from '../account/short-form';
import { InvitationForm } from '../invitation/invitation-form';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { removeMemberAction, renameOrganisationAction } from './organisation-action';

export type Members = inferRouterOutputs<RootRouter>['organisation']['members'];

/** Who speaks for an organisation, the way to invite others to it, and its name. */
export async function MembersPart({ found, page }: { found: Members; page: string }) {
  const t = await getTranslations('organisation');
  const { locale, href } = await reader();
  const { organisation, members, next } = found;
  const { id, name } = organisation;
  return (
    <>
      <Sheet as="section" kind="after" labelledBy="members">
        <Full>
          <h2 id="members">{t('members.title')}</h2>
          {members.length === 0 ? (
            <EmptyState title={t('members.none')} level={3}>
              <p>{t('members.noneText')}</p>
            </EmptyState>
          ) : (
            <MemberTable members={members} />
          )}
          {next === null ? null : (
            <p className="pages">
              <a href={`${href(page)}?${new URLSearchParams({ from: next })}`}>{t('members.next')}</a>
            </p>
          )}
        </Full>
      </Sheet>
      <ClientWords of={['invitation', 'forms']}>
        <Sheet as="section" labelledBy="invite">
          <Text>
            <h2 id="invite">{t('members.invite')}</h2>
            <InvitationForm locale={locale} here={href(page)} organisations={[{ value: id, label: name }]} />
          </Text>
        </Sheet>
        <Sheet as="section" labelledBy="rename">
          <Text>
            <h2 id="rename">{t('rename.title')}</h2>
            <ShortForm
              action={renameOrganisationAction.bind(null, id)}
              locale={locale}
              fields={[
                { kind: 'text', name: 'name', label: t('rename.name'), hint: t('rename.hint', { name }) },
              ]}
              submit={t('rename.submit')}
            />
          </Text>
        </Sheet>
      </ClientWords>
    </>
  );
}

async function MemberTable({ members }: Pick<Members, 'members'>) {
  const t = await getTranslations('organisation.members');
  const { formats } = await reader();
  return (
    <Table
      caption={t('title')}
      hideCaption
      rows={members}
      rowKey={({ personId }) => personId}
      columns={[
        { key: 'name', label: t('name'), said: true, cell: ({ displayName }) => displayName },
        { key: 'by', label: t('confirmedBy'), cell: ({ confirmedBy }) => t(`by.${confirmedBy}`) },
        { key: 'since', label: t('since'), cell: ({ confirmedAt }) => formats.isoDate(confirmedAt) },
        {
          key: 'act',
          label: t('act'),
          cell: ({ personId, isMe }) =>
            isMe ? (
              t('me')
            ) : (
              <details className="change">
                <summary>
                  <span className="act">{t('remove')}</span>
                </summary>
                <p>{t('removeText')}</p>
                <ButtonForm
                  action={removeMemberAction.bind(null, personId)}
                  label={t('removeNow')}
                  look="quiet"
                />
              </details>
            ),
        },
      ]}
    />
  );
}

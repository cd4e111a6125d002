import 'server-only';
import { Full, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Table } from '@parley/ui/table';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { ButtonForm } from '../account/button-form';
import { ShortForm } from '../account/short-form';
import { orNotFound } from '../api/or-not-found';
import { ModerationHead } from '../moderation/moderation-head';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { addDelegateAction, removeDelegateAction } from './roster-action';

/** The roster of delegates, for whoever may change it. */
export async function RosterPage() {
  const t = await getTranslations('official-position.roster');
  const { locale: language, agreement: agreementSlug, href } = await reader();
  const delegations = await orNotFound(
    (await serverApi()).officialPosition.delegations({ language, agreementSlug }),
  );
  const rows = delegations.flatMap(({ party, delegates }) => delegates.map((one) => ({ ...one, party })));
  const options = delegations.map(({ party }) => ({ value: party.code, label: party.name.text }));
  return (
    <>
      <ModerationHead
        current="delegations"
        title={t('title')}
        lead={
          <>
            {t('lead')} <a href={href('/delegations')}>{t('public')}</a>
          </>
        }
      />
      <Sheet as="section" kind="after" labelledBy="roster">
        <Full>
          <h2 id="roster" className="visually-hidden">
            {t('title')}
          </h2>
          {rows.length === 0 ? (
            <EmptyState title={t('none')} level={3}>
              <p>{t('noneText')}</p>
            </EmptyState>
          ) : (
            <Table
              caption={t('title')}
              hideCaption
              rows={rows}
              rowKey={({ personId }) => personId}
              columns={[
                { key: 'party', label: t('party'), cell: ({ party }) => party.name.text, said: true },
                { key: 'name', label: t('name'), cell: ({ displayName }) => displayName, said: true },
                { key: 'email', label: t('email'), cell: ({ email }) => email ?? '—', said: true },
                {
                  key: 'act',
                  label: t('act'),
                  cell: ({ email }) =>
                    email === null ? null : (
                      <details className="change">
                        <summary>
                          <span className="act">{t('remove')}</span>
                        </summary>
                        <p>{t('removeText')}</p>
                        <ButtonForm
                          action={removeDelegateAction.bind(null, email)}
                          label={t('removeNow')}
                          look="quiet"
                        />
                      </details>
                    ),
                },
              ]}
            />
          )}
        </Full>
      </Sheet>
      <Sheet as="section" labelledBy="add-delegate">
        <Text>
          <h2 id="add-delegate">{t('add.title')}</h2>
          <ClientWords of={['forms']}>
            <ShortForm
              action={addDelegateAction}
              locale={language}
              fields={[
                { kind: 'email', name: 'email', label: t('email'), hint: t('add.emailHint') },
                {
                  kind: 'select',
                  name: 'party',
                  label: t('party'),
                  options: [{ value: '', label: t('add.choose') }, ...options],
                },
              ]}
              submit={t('add.submit')}
            >
              <p>{t('add.text')}</p>
            </ShortForm>
          </ClientWords>
        </Text>
      </Sheet>
    </>
  );
}

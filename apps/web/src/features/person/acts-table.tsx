import { roles } from '@parley/domain/person';
import { Table } from '@parley/ui/table';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import type { FoundPerson } from './people-state';

/** Acts that have words of their own; the others are named as the log names them. */
const named = {
  'person.set-role': 'setRole',
  'person.disable': 'disable',
  'person.enable': 'enable',
  'session.end-all': 'endAll',
  'factor.reset': 'reset',
  'organisation.confirm': 'confirm',
} as const;
const isNamed = (act: string): act is keyof typeof named => act in named;

/** What was done to an account, the newest first, as the audit log keeps it. */
export async function ActsTable({ acts }: { acts: FoundPerson['acts'] }) {
  const t = await getTranslations('people');
  const { formats } = await reader();
  if (acts.length === 0) return <p>{t('acts.none')}</p>;
  return (
    <Table
      caption={t('acts.title')}
      hideCaption
      rows={acts}
      rowKey={({ sequence }) => String(sequence)}
      columns={[
        {
          key: 'when',
          label: t('acts.when'),
          cell: ({ happenedAt }) => (
            <time dateTime={happenedAt.toISOString()}>
              {formats.isoDate(happenedAt)} {formats.time(happenedAt)}
            </time>
          ),
        },
        {
          key: 'what',
          label: t('acts.what'),
          said: true,
          cell: ({ act }) => (isNamed(act) ? t(`acts.${named[act]}`) : <code>{act}</code>),
        },
        {
          key: 'details',
          label: t('acts.details'),
          said: true,
          cell: ({ details: { reason, role, rolePartyCode } }) => {
            const known = roles.find((one) => one === role);
            if (known === undefined) return reason ?? '—';
            const name = t(`roles.${known}`);
            return rolePartyCode ? t('roleFor', { role: name, party: String(rolePartyCode) }) : name;
          },
        },
        {
          key: 'by',
          label: t('acts.by'),
          said: true,
          cell: ({ byName, byOperator, byThemselves }) =>
            byThemselves
              ? t('acts.themselves')
              : byOperator
                ? t('acts.operator')
                : (byName ?? t('acts.gone')),
        },
      ]}
    />
  );
}

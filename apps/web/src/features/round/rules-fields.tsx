'use client';

import { Field, Radios } from '@parley/ui/form';
import { More } from '@parley/ui/text';
import { useTranslations } from 'next-intl';
import type { NumberField } from './round-fields';

type Entry = (name: string) => { name: string; problem: string | undefined; defaultValue: string };

const statistics: readonly NumberField[] = [
  'errorRate',
  'groupsMax',
  'suppressionK',
  'suppressionKFine',
  'minorityShare',
  'uncertainShare',
];

/** The rules: what decides for everybody at once, and behind a fold what most rounds leave as it is. */
export function RulesFields({ entry }: { entry: Entry }) {
  const t = useTranslations('round.form');
  const rules = useTranslations('round.rules');
  const number = (name: NumberField) => (
    <Field key={name} {...entry(name)} inputMode="decimal" short label={t(name)} hint={t(`${name}Hint`)} />
  );
  const length = Number(entry('statementLength').defaultValue) || 200;
  const modes = ['strict', 'by-report'] as const;
  const tiers = ['email', 'organisation'] as const;
  const tierOptions = tiers.map((tier) => ({ value: tier, label: t(`tier.${tier}`) }));
  return (
    <>
      {number('threshold')}
      {number('minimumVotes')}
      <Radios
        {...entry('tallies')}
        label={t('tallies')}
        options={(['with-editions', 'open', 'after-close'] as const).map((value) => ({
          value,
          label: rules(`talliesText.${value}`),
        }))}
      />
      {number('statementLength')}
      <Radios
        {...entry('statements')}
        label={t('statements')}
        options={modes.map((value) => ({ value, label: rules(`statementsText.${value}`, { length }) }))}
      />
      <Radios
        {...entry('comments')}
        label={t('comments')}
        options={modes.map((value) => ({ value, label: rules(`commentsText.${value}`) }))}
      />
      <Radios
        {...entry('amendments')}
        label={t('amendments')}
        options={(['admins', 'authors'] as const).map((value) => ({
          value,
          label: rules(`amendmentsText.${value}`),
        }))}
      />
      <Radios {...entry('tierToVote')} label={t('tierToVote')} options={tierOptions} />
      <Radios {...entry('tierToWrite')} label={t('tierToWrite')} options={tierOptions} />
      <More summary={t('more')} open={statistics.some((name) => entry(name).problem !== undefined)}>
        {statistics.map(number)}
      </More>
    </>
  );
}

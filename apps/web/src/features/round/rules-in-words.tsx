import type { RoundRules } from '@parley/domain/round';
import { type Fact, Method } from '@parley/ui/list';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';

/** What the engine takes where the rules leave it out: as `reportRules` in the domain. */
const unwritten = { minorityShare: 0.25, uncertainShare: 0.3, weightCap: 5 };

/** The rules of a round as sentences: what is locked, as everybody reads it. */
export async function RulesInWords({ rules }: { rules: RoundRules }) {
  const t = await getTranslations('round.rules');
  const { formats } = await reader();
  const percent = (share: number) =>
    formats.percent(share, Number.isInteger(Math.round(share * 1000) / 10) ? 0 : 1);
  const { margins = [] } = rules;
  const minorityShare = rules.minorityShare ?? unwritten.minorityShare;
  const uncertainShare = rules.uncertainShare ?? unwritten.uncertainShare;
  const weightCap = rules.weightCap ?? unwritten.weightCap;
  const items: Fact[] = [
    { key: 'agreed', term: t('agreed'), value: t('agreedText', { threshold: percent(rules.threshold) }) },
    {
      key: 'enough',
      term: t('enough'),
      value: t('enoughText', { votes: rules.minimumVotes, error: percent(rules.errorRate) }),
    },
    { key: 'groups', term: t('groups'), value: t('groupsText', { count: rules.groupsMax }) },
    { key: 'tallies', term: t('tallies'), value: t(`talliesText.${rules.tallies}`) },
    {
      key: 'small',
      term: t('small'),
      value: t('smallText', { k: rules.suppressionK, kFine: rules.suppressionKFine }),
    },
    {
      key: 'statements',
      term: t('statements'),
      value: t(`statementsText.${rules.statements}`, { length: rules.statementLength }),
    },
    { key: 'comments', term: t('comments'), value: t(`commentsText.${rules.comments}`) },
    {
      key: 'amendments',
      term: t('amendments'),
      value: t(`amendmentsText.${rules.amendments ?? 'admins'}`),
    },
    {
      key: 'who',
      term: t('who'),
      value: `${t(`who_vote.${rules.tierToVote ?? 'email'}`)} ${t(`who_write.${rules.tierToWrite ?? 'email'}`)}`,
    },
    {
      key: 'minority',
      term: t('minority'),
      value: t('minorityText', { minority: percent(minorityShare), uncertain: percent(uncertainShare) }),
    },
    {
      key: 'weights',
      term: t('weights'),
      value:
        margins.length === 0
          ? t('weightsNone')
          : t('weightsText', {
              sources: formats.list(margins.map(({ source }) => source)),
              cap: weightCap,
            }),
    },
  ];
  return <Method items={items} />;
}

import type { PublishedItem, PublishedTally } from '@parley/domain/report';
import { After, ByGroup, Finding } from '@parley/ui/finding';
import { GroupMark } from '@parley/ui/marks';
import { More } from '@parley/ui/text';
import type { ReactNode } from 'react';
import { ItemLabel } from './item-label';
import type { Reading } from './reading';
import { TallyBars } from './tally-bars';
import { TallyTable } from './tally-table';
import { TextNotes } from './text-notes';

type Props = {
  item: PublishedItem;
  reading: Reading;
  table: boolean;
  /** A sentence of this text's own. */
  children?: ReactNode;
};

/** One text of a report with its figures by country and group. */
export function TextFinding({ item, reading, table, children }: Props) {
  const { t, count, textOf } = reading;
  const { text, lang } = textOf(item);
  return (
    <Finding
      text={text}
      lang={lang}
      source={<ItemLabel item={item} reading={reading} />}
      figure={
        table ? <TallyTable item={item} reading={reading} /> : <TallyBars item={item} reading={reading} />
      }
      after={
        <>
          {table ? null : (
            <>
              <GroupLine item={item} reading={reading} />
              <TierLine item={item} reading={reading} />
            </>
          )}
          {reading.links === null ? (
            <More summary={reading.words('table')}>
              <TallyTable item={item} reading={reading} />
            </More>
          ) : null}
          <After>
            {children} {item.survives === null ? null : t('fake.survives', { votes: item.survives.fewest })}{' '}
            {item.all === null || reading.parties.length === 0
              ? null
              : t('bars.n', { count: count(item.all.n) })}{' '}
            {reading.writtenIn(lang)} <TextNotes item={item} reading={reading} />
          </After>
        </>
      }
    />
  );
}

/** What the groups say below the countries; a round without countries has them as bars. */
export function GroupLine({ item, reading }: { item: PublishedItem; reading: Reading }) {
  const { t, groups, parties } = reading;
  if (groups.length === 0 || parties.length === 0) return null;
  return (
    <ByGroup
      label={t('bars.groups')}
      groups={groups.map((label, index) => {
        return {
          key: label,
          mark: <GroupMark label={label} index={index} />,
          share: shareOf(item.groups[label], reading),
          weakest: item.weakest?.kind === 'group' && item.weakest.name === label,
        };
      })}
    />
  );
}

/** What people say who are known more or less well. */
export function TierLine({ item, reading }: { item: PublishedItem; reading: Reading }) {
  const { t, tiers, nameOf } = reading;
  if (tiers.length === 0) return null;
  return (
    <ByGroup
      label={t('bars.tiers')}
      groups={tiers.map((tier) => ({
        key: tier,
        mark: nameOf({ kind: 'tier', name: tier }),
        share: shareOf(item.tiers[tier], reading),
        weakest: false,
      }))}
    />
  );
}

const shareOf = (tally: PublishedTally | undefined, { t, percent }: Reading): string =>
  tally?.support == null ? t('bars.fewShort') : percent(tally.support);

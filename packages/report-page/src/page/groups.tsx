import type { PublishedGroup } from '@parley/domain/report';
import { GroupList } from '@parley/ui/map';
import { groupShare } from './group-share';
import { ItemLabel } from './item-label';
import type { Reading } from './reading';
import { bold } from './rich';

/** The groups beside their map, each by what sets it apart. */
export function Groups({ reading }: { reading: Reading }) {
  const { report, t, percent, standing } = reading;
  return (
    <GroupList
      groups={report.groups.list.map((group, index) => {
        const share = groupShare(group, report);
        return {
          key: group.label,
          index,
          label: group.label,
          share: share === null ? '' : percent(share),
          mine: standing?.group === group.label ? t('map.mine') : undefined,
          marks: marksOf(group, reading),
          people: group.people === null ? t('map.sizeWithheld') : t('map.size', { count: group.people }),
        };
      })}
    />
  );
}

function marksOf({ label, marks }: PublishedGroup, reading: Reading) {
  return marks.flatMap(({ itemId, share, others }) => {
    const item = reading.itemOf(itemId);
    if (item === undefined) return [];
    const { text, lang } = reading.textOf(item);
    return [
      {
        key: itemId,
        text: (
          <>
            <span lang={lang}>{text}</span>{' '}
            <span className="source-label">
              <ItemLabel item={item} reading={reading} />
            </span>
          </>
        ),
        shares: reading.t.rich('map.mark', {
          label,
          share: reading.percent(share),
          others: reading.percent(others),
          b: bold,
        }),
      },
    ];
  });
}

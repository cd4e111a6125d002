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
          people: sizeOf(group, reading),
        };
      })}
    />
  );
}

/** How many people it has and, where that may be told, of which countries. */
function sizeOf(group: PublishedGroup, { t, count, reader, parties: inOrder, nameOf }: Reading): string {
  const { people, parties, edition } = group;
  if (people === null) return t('map.sizeWithheld');
  const size = t('map.size', { count: people });
  if (edition !== undefined)
    return `${size} ${t('bars.asOf', { number: edition, names: nameOf({ kind: 'group', name: group.label }) })}`;
  if (parties === null) return size;
  const names = inOrder.map(({ code, name }) =>
    t('numbers.named', { name, count: count(parties[code] ?? 0) }),
  );
  return t('map.sizeOf', { size, names: reader.formats.list(names) });
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

import { groupShare } from './group-share';
import type { Reading } from './reading';

/** The finding is the reader's own where they have a place. */
export function mapTitle({ report, standing, t, percent }: Reading): string {
  if (report.map === null) return t('map.titleMap');
  const own = report.groups.list.find(({ label }) => label === standing?.group);
  const share = own && groupShare(own, report);
  if (own !== undefined && share != null)
    return t('map.youIn', { percent: percent(share), label: own.label });
  if (report.groups.k === 0) return t('map.titleNone');
  return t('map.title', { k: report.groups.k });
}

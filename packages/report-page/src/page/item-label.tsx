import type { PublishedItem } from '@parley/domain/report';
import type { Reading } from './reading';

export const labelOf = (item: PublishedItem, { words }: Reading): string =>
  item.kind === 'clause' ? words('clause', { number: item.label }) : item.label;

/** What a text is called; a link where it belongs to a proposal that can be read. */
export function ItemLabel({ item, reading }: { item: PublishedItem; reading: Reading }) {
  const label = labelOf(item, reading);
  if (item.proposalSlug === null || reading.links === null) return <>{label}</>;
  const anchor = item.kind === 'clause' ? `#clause-${item.label}` : '';
  return <a href={reading.links.href(`/proposals/${item.proposalSlug}${anchor}`)}>{label}</a>;
}

/** What the address of a report asks for beside the report itself. */
export type ReportQuery = {
  /** The section whose figures are shown as a table. */
  table: TableSection | null;
  /** A list of texts in place of the report. */
  show: TextList | null;
  /** What comes first in that list. */
  order: TextOrder;
  /** The first text of it that is shown, from 1. */
  from: number;
};

/** The report as it is, from its beginning. */
export const noQuery: ReportQuery = { table: null, show: null, order: 'weakest', from: 1 };

export const tableSections = ['changed', 'agree', 'divide', 'map'] as const;
export type TableSection = (typeof tableSections)[number];
export const textLists = ['all', 'concurrent', 'blocked', 'open', 'rejected'] as const;
export type TextList = (typeof textLists)[number];
export const textOrders = ['weakest', 'matters'] as const;
export type TextOrder = (typeof textOrders)[number];

export type SearchParams = Record<string, string | string[] | undefined>;

/** Reads an address; what it does not know it leaves out, so that an old link still shows the report. */
export function readQuery(given: SearchParams): ReportQuery {
  const from = typeof given.from === 'string' && /^\d{1,6}$/.test(given.from) ? Number(given.from) : 1;
  return {
    table: tableSections.find((section) => section === given.table) ?? null,
    show: textLists.find((list) => list === given.show) ?? null,
    order: textOrders.find((order) => order === given.order) ?? noQuery.order,
    from: Math.max(1, from),
  };
}

/** The same as the end of an address, with a section to come out at. */
export function writeQuery({ table, show, order, from }: Partial<ReportQuery>, section?: string): string {
  const query = new URLSearchParams();
  if (table) query.set('table', table);
  if (show) query.set('show', show);
  if (order !== undefined && order !== noQuery.order) query.set('order', order);
  if (from !== undefined && from > 1) query.set('from', String(from));
  return `${query.size > 0 ? `?${query}` : ''}${section === undefined ? '' : `#${section}`}`;
}

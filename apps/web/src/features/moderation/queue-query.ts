import { cursorSchema } from '@parley/domain/page';

type Query = Record<string, string | string[] | undefined>;

export type QueueQuery = {
  /** Number of the case that is asked for. */
  number: number | null;
  /** Where the page of the list starts. */
  after: string | null;
  /** The case whose decision was just taken back. */
  undone: number | null;
  /** Why taking one back was refused. */
  refused: string | null;
};

const single = (value: string | string[] | undefined): string | null =>
  typeof value === 'string' ? value : null;

const numberOf = (value: string | null): number | null =>
  value !== null && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;

/** A cursor that is none starts at the beginning: the address may have been cut. */
export function cursorOf(value: string | string[] | undefined): string | null {
  const cursor = single(value);
  return cursor !== null && cursorSchema('case').safeParse(cursor).success ? cursor : null;
}

export const queueQuery = (query: Query): QueueQuery => ({
  number: numberOf(single(query.case)),
  after: cursorOf(query.after),
  undone: numberOf(single(query.undone)),
  refused: single(query.refused),
});

/** The address of the queue with a case open; what is not given is left out. */
export function queueAddress(parts: Record<string, string | number | null>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value !== null) query.set(name, String(value));
  return query.size === 0 ? '/moderation' : `/moderation?${query}`;
}

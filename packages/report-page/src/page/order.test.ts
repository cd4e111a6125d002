import type { PublishedItem, PublishedReport } from '@parley/domain/report';
import { describe, expect, test } from 'vitest';
import { clip, headlineOf } from './headline';
import {
  byDivision,
  byMatters,
  byWeakest,
  closest,
  countConstituencies,
  pooled,
  uncertain,
  votesToCome,
} from './order';
import { readQuery, writeQuery } from './report-query';

const tally = (agree: number, n: number, pass = 0) => ({ agree, n, pass, support: agree / n });
const item = (id: string, more: object) =>
  ({
    id,
    status: { kind: 'open', needs: [] },
    weakest: null,
    all: tally(6, 10),
    parties: {},
    groups: {},
    divisions: { party: null, group: null },
    ...more,
  }) as unknown as PublishedItem;
const ids = (items: PublishedItem[]) => items.map(({ id }) => id);
const of = (constituency: object, furtherVotes?: number | null) => ({ constituency, furtherVotes });
const mexico = { kind: 'party', name: 'MX' };
const canada = { kind: 'party', name: 'CA' };

describe('the order of texts', () => {
  test('starts with the one whose weakest constituency likes it best; who is withheld comes last', () => {
    const items = [
      item('a', { weakest: { lower: 0.4 } }),
      item('b', {}),
      item('c', { weakest: { lower: 0.7 } }),
      item('d', { weakest: { lower: 0 } }),
    ];
    expect(ids(byWeakest(items))).toEqual(['c', 'a', 'd', 'b']);
  });

  test('may be that of how many a text matters to, whatever its standing; who is withheld comes last', () => {
    const items = [
      item('a', { mattersTo: null, weakest: { lower: 0.9 } }),
      item('b', { mattersTo: 0.2 }),
      item('c', { mattersTo: 0.5, weakest: { lower: 0.4 } }),
      item('d', { mattersTo: 0.5, weakest: { lower: 0.6 } }),
    ];
    expect(ids(byMatters(items))).toEqual(['d', 'c', 'b', 'a']);
  });

  test('of what divides goes by the lower end of the interval, and leaves out what may be chance', () => {
    const apart = (lower: number) => ({ divisions: { party: { lower }, group: null } });
    const items = [item('a', apart(0.1)), item('b', apart(-0.1)), item('c', apart(0.3)), item('d', {})];
    expect(ids(byDivision(items, 'party'))).toEqual(['c', 'a']);
  });

  test('of what comes closest knows only texts that everybody has voted on enough', () => {
    const heard = { weakest: { lower: 0.5 }, parties: { CA: tally(20, 30), MX: tally(20, 30) } };
    const items = [
      item('a', heard),
      item('b', { ...heard, parties: { CA: tally(20, 30), MX: null } }),
      item('c', { ...heard, parties: { CA: tally(20, 30), MX: tally(10, 29) } }),
    ];
    expect(ids(closest({ items, rules: { minimumVotes: 30 } } as PublishedReport))).toEqual(['a']);
  });
});

test('a text is uncertain from more than 30 % of passes on', () => {
  expect(ids(uncertain([item('a', { all: tally(5, 10, 3) }), item('b', { all: tally(5, 10, 4) })]))).toEqual([
    'b',
  ]);
});

test('size would have won where the pool passes and somebody blocks', () => {
  const blocked = { status: { kind: 'blocked', by: [mexico] } };
  const items = [
    item('a', { ...blocked, all: tally(7, 10) }),
    item('b', { ...blocked, all: tally(6, 10) }),
    item('c', { all: tally(9, 10) }),
  ];
  expect(ids(pooled({ items, rules: { threshold: 0.6 } } as PublishedReport))).toEqual(['a']);
});

test('who is waited for is counted by text, and votes to come by country', () => {
  const open = (...needs: object[]) => ({ status: { kind: 'open', needs } });
  const items = [
    item('a', open(of(mexico, 12), of(canada, 3))),
    item('b', open(of(mexico, 5), of({ kind: 'group', name: 'A' }, 9))),
    item('c', open(of(mexico, null))),
    item('d', open(of(mexico))),
  ];
  expect(countConstituencies(items, 'open').find(({ name }) => name === 'MX')?.count).toBe(4);
  expect(votesToCome(items)).toEqual({
    byParty: [
      { kind: 'party', name: 'MX', count: 17 },
      { kind: 'party', name: 'CA', count: 3 },
    ],
    beyond: 1,
  });
});

test.each([
  [3, 2, 5, 'both'],
  [3, 0, 5, 'countries'],
  [0, 2, 5, 'groups'],
  [3, 2, 0, 'none'],
  [0, 0, 0, 'apart'],
])('%i countries, %i groups and %i concurrent texts are headed %s', (parties, k, concurrent, key) => {
  const report = {
    participants: 10,
    parties: Array.from({ length: parties }),
    groups: { k },
    statuses: { concurrent },
    items: [],
  } as unknown as PublishedReport;
  expect(headlineOf(report).key).toBe(key);
});

test('a long text is cut between words', () => {
  expect(clip('short')).toBe('short');
  expect(clip('word '.repeat(60))).toMatch(/word …$/);
  expect(clip('word '.repeat(60)).length).toBeLessThanOrEqual(202);
});

test('an address that is read and written stays itself; what it does not know is left out', () => {
  const query = { table: 'map', show: 'blocked', order: 'matters', from: 21 } as const;
  expect(readQuery(Object.fromEntries(new URLSearchParams(writeQuery(query))))).toEqual(query);
  expect(readQuery({ table: 'x', show: ['all', 'open'], order: 'x', from: '-3' })).toEqual({
    table: null,
    show: null,
    order: 'weakest',
    from: 1,
  });
  expect(writeQuery({}, 'map')).toBe('#map');
});

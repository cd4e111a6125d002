import { expect, test } from 'vitest';
import { makeId } from '../id';
import { cursorSchema, pageOf, writeCursor } from './page';

const id = makeId('comment', 1_760_000_000_000, new Uint8Array(11));
const at = new Date('2026-11-01T10:00:00.123Z');

test('a cursor comes back as it was written', () => {
  expect(cursorSchema('comment').parse(writeCursor({ at, id }))).toEqual({ at, id });
});

test('a cursor of another kind, or of no kind, is refused as input', () => {
  for (const text of [
    '',
    'x',
    `${at.toISOString()}~itm_1`,
    `never~${id}`,
    `-271821-04-20T00:00:00.000Z~${id}`,
    `+275760-09-13T00:00:00.000Z~${id}`,
    `0000-01-01T00:00:00.000Z~${id}`,
    `${at.toISOString()}~${id}~more`,
  ]) {
    expect(cursorSchema('comment').safeParse(text).success).toBe(false);
  }
  expect(cursorSchema('item').safeParse(writeCursor({ at, id })).success).toBe(false);
});

test('a page has a next one only when a row was left over', () => {
  expect(pageOf([1, 2, 3], () => ({ at, id }), 3)).toEqual({ rows: [1, 2, 3], next: null });
  expect(pageOf([1, 2, 3, 4], () => ({ at, id }), 3)).toEqual({
    rows: [1, 2, 3],
    next: writeCursor({ at, id }),
  });
  expect(pageOf([], () => ({ at, id }), 3)).toEqual({ rows: [], next: null });
});

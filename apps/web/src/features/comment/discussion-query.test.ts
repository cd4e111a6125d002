import { expect, test } from 'vitest';
import { discussionAddress, readDiscussionQuery } from './discussion-query';

test('what an address says is what it was made of', () => {
  const query = {
    about: { kind: 'clause', number: 3 },
    order: 'replies',
    cursor: null,
    quote: null,
  } as const;
  const { searchParams } = new URL(discussionAddress('one', query), 'https://here.invalid');
  expect(readDiscussionQuery(Object.fromEntries(searchParams))).toEqual(query);
});

test.each(['clause', 'clause-', 'clause-0', 'clause-x', 'party-1', ''])('%s is about nothing', (about) => {
  expect(readDiscussionQuery({ about, order: 'best', quote: 'com_x', comments: 'x' })).toEqual({
    about: null,
    order: 'newest',
    cursor: null,
    quote: null,
  });
});

import { expect, test } from 'vitest';
import { isFiltered, readProposalsQuery } from './proposals-query';

test('an address that means nothing shows every proposal, and never one that is not public', () => {
  for (const params of [
    {},
    { words: '  ', domain: '', from: 'nobody', state: 'draft' },
    { domain: 'Not A Slug', industry: ['a', 'b'], state: 'submitted', from: "CA' or 1=1" },
  ])
    expect([params, isFiltered(readProposalsQuery(params))]).toEqual([params, false]);
});

test('each filter is read on its own', () => {
  const params = {
    words: ' énergie ',
    domain: 'data-privacy',
    industry: 'agritech',
    area: 'liability',
    from: 'MX',
    state: 'in-review',
  };
  expect(readProposalsQuery(params)).toEqual({ ...params, words: 'énergie' });
  expect(readProposalsQuery({ from: 'agreement' })).toMatchObject({ from: 'agreement', words: null });
  expect(readProposalsQuery({ words: 'x'.repeat(999) }).words).toHaveLength(200);
});

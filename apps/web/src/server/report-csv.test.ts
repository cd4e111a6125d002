import type { PublishedItem, PublishedReport } from '@parley/domain/report';
import { expect, test } from 'vitest';
import { reportCsv } from './report-csv';

test('a withheld cell is empty and says so, and one of an earlier edition says of which', () => {
  const tally = {
    agree: 6,
    disagree: 3,
    pass: 1,
    n: 10,
    support: 0.6,
    supportWithoutPasses: 2 / 3,
    lower: 0.35,
    upper: 0.8,
  };
  const item = {
    id: 'itm_1',
    label: 'S-1',
    kind: 'statement',
    text: { en: 'One' },
    original: 'en',
    status: { kind: 'open', needs: [] },
    all: tally,
    parties: { CA: { ...tally, edition: 1 }, MX: null },
    groups: {},
    tiers: { email: { ...tally, edition: 2 }, organisation: null },
    passReasons: { unclear: { people: 7, edition: 1 }, neither: null },
  } as unknown as PublishedItem;
  const report = { round: { slug: 'r' }, edition: 2, items: [item] } as unknown as PublishedReport;
  expect(reportCsv(report).split('\r\n').slice(1)).toEqual([
    'r,2,itm_1,S-1,statement,en,One,open,all,all,6,3,1,10,0.6,0.35,0.8,no,2',
    'r,2,itm_1,S-1,statement,en,One,open,party,CA,6,3,1,10,0.6,0.35,0.8,no,1',
    'r,2,itm_1,S-1,statement,en,One,open,party,MX,,,,,,,,yes,',
    'r,2,itm_1,S-1,statement,en,One,open,tier,email,6,3,1,10,0.6,0.35,0.8,no,2',
    'r,2,itm_1,S-1,statement,en,One,open,tier,organisation,,,,,,,,yes,',
    'r,2,itm_1,S-1,statement,en,One,open,pass_reason,unclear,0,0,7,7,,,,no,1',
    'r,2,itm_1,S-1,statement,en,One,open,pass_reason,neither,,,,,,,,yes,',
    '',
  ]);
});

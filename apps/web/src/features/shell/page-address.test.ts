import { describe, expect, it } from 'vitest';
import { placeOf } from '../../server/page-place';
import { agreementHref, pageHref, withoutLanguage } from './page-address';

describe('a page’s address', () => {
  it.each([
    ['/en', ''],
    ['/fr/proposals/audit?view=clean', '/proposals/audit?view=clean'],
    ['/es?a=1', '?a=1'],
    ['/entry', '/entry'],
    ['/wrong/en', '/wrong/en'],
  ])('%s is %s in every language', (address, rest) => {
    expect(withoutLanguage(address)).toBe(rest);
    expect(withoutLanguage(pageHref('fr', rest))).toBe(rest);
    expect(placeOf(agreementHref('fr', 'delta', rest))).toEqual({
      agreement: 'delta',
      page: pageHref('fr', rest),
    });
  });
});

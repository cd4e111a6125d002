import { describe, expect, it } from 'vitest';
import { placeOf } from './page-place';

describe('the place of an address', () => {
  it.each([
    ['/fr/agreements/delta', 'delta', '/fr'],
    ['/fr/agreements/delta/matrix?asOf=2026-01-01', 'delta', '/fr/matrix?asOf=2026-01-01'],
    ['/en/agreements/delta?view=clean', 'delta', '/en?view=clean'],
    ['/en/matrix?to=/en/agreements/delta', null, '/en/matrix?to=/en/agreements/delta'],
    ['/en/agreements', null, '/en/agreements'],
    ['/en/agreements/Delta', null, '/en/agreements/Delta'],
    ['/agreements/delta', null, '/agreements/delta'],
  ])('%s is of %s, and draws %s', (address, agreement, page) => {
    expect(placeOf(address)).toEqual({ agreement, page });
  });
});

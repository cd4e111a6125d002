import { domainErrorCodes } from '@parley/domain/error';
import { catalogue } from '@parley/i18n/catalogue';
import { locales } from '@parley/i18n/locale';
import { describe, expect, it } from 'vitest';

/** Refusals that are not the domain's: a bug of ours, and no answer at all. */
const ours = ['internal', 'network'];

describe.each(locales)('errors in %s', (locale) => {
  it('have one sentence for every refusal, and none for what cannot happen', () => {
    expect(Object.keys(catalogue[locale].errors).sort()).toEqual([...domainErrorCodes, ...ours].sort());
  });
});

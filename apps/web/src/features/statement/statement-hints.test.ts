import { describe, expect, it } from 'vitest';
import { statementHints } from './statement-hints';

describe('hints while a statement is written', () => {
  it.each([
    ['Audits should be public.', []],
    ['¿Deberían publicarse las auditorías?', ['question']],
    ['Audits should be public. They should be yearly too.', ['sentences']],
    ['Les vérifications sont publiques! Elles sont annuelles.', ['sentences']],
    ['Read https://example.org first', ['link']],
    ['AUDITS SHOULD BE PUBLIC', ['capitals']],
    ['The EU and the US differ on AI.', []],
    ['The limit is 19.8 percent of revenue.', []],
  ])('%s', (text, hints) => {
    expect(statementHints(text)).toEqual(hints);
  });
});

import { type AgreementFile, localizedTexts, pathText } from '@parley/domain/agreement';
import { roundRules } from '@parley/domain/round';
import { statementLength } from '@parley/domain/statement';
import { describe, expect, it } from 'vitest';
import { shippedAgreement } from './testing/shipped';

const file: AgreementFile = shippedAgreement();
const texts = localizedTexts(file);

/** Every text of one language with its place. */
const textsIn = (language: string) =>
  texts.map(({ path, text }) => ({ place: pathText([...path, language]), words: text[language] ?? '' }));
const placesOf = (language: string, pattern: RegExp) =>
  textsIn(language)
    .filter(({ words }) => pattern.test(words))
    .map(({ place, words }) => `${place}: ${words}`);

describe('the shipped agreement', () => {
  it('has the tables of its brief', () => {
    expect(file.parties.map(({ code }) => code)).toEqual(['CA', 'MX', 'US']);
    expect(file.domains).toHaveLength(8);
    expect(file.domains.filter(({ initiative }) => initiative)).toHaveLength(4);
    expect(file.matrix.map(({ domain }) => domain)).toEqual([
      'data-privacy',
      'ai-ethics',
      'innovation-funding',
    ]);
    expect(file.areas).toHaveLength(9);
    expect(file.industries).toHaveLength(4);
    expect(file.commitments).toHaveLength(6);
    expect(file.sectors).toHaveLength(10);
    expect(file.communityRules.length).toBeGreaterThanOrEqual(8);
    expect(file.proposals.map(({ number }) => number)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
  });

  it('opens its first round with the default rules', () => {
    expect(file.round.rules).toEqual(roundRules.parse({}));
  });

  it('gives every proposal 4 to 7 clauses and 6 to 9 opening statements', () => {
    for (const { clauses, statements } of file.proposals) {
      expect(clauses.length).toBeGreaterThanOrEqual(4);
      expect(clauses.length).toBeLessThanOrEqual(7);
      expect(statements.length).toBeGreaterThanOrEqual(6);
      expect(statements.length).toBeLessThanOrEqual(9);
    }
  });

  it('has opening statements that were written in each of its languages, in every proposal', () => {
    for (const { statements } of file.proposals) {
      const written = new Set(statements.map(({ language }) => language));
      expect([...written].sort()).toEqual([...file.languages].sort());
    }
  });

  it.each(['domains', 'industries', 'areas', 'commitments'] as const)(
    'links all of its %s to proposals',
    (kind) => {
      const linked = new Set(file.proposals.flatMap(({ domain, links }) => [domain, ...links[kind]]));
      expect(file[kind].map(({ code }) => code).filter((code) => !linked.has(code))).toEqual([]);
    },
  );

  it('has a proposal of its own for every policy domain', () => {
    expect(new Set(file.proposals.map(({ domain }) => domain)).size).toBe(file.domains.length);
  });

  it.each(file.languages)('is complete in %s, with no white space that nobody meant', (language) => {
    expect(texts.length).toBeGreaterThan(150);
    expect(placesOf(language, /^\s|\s$| {2}|\n|^$/)).toEqual([]);
  });

  it.each(file.languages)('has no statement over 200 characters in %s', (language) => {
    const long = file.proposals
      .flatMap(({ statements }) => statements.map(({ text }) => text[language] ?? ''))
      .filter((words) => statementLength(words) > 200);
    expect(long).toEqual([]);
  });

  it.each(file.languages)('writes apostrophes and quotation marks as type in %s', (language) => {
    expect(placesOf(language, /['"]/)).toEqual([]);
  });

  it('keeps the typography of Canadian French', () => {
    const noBreakMissing =
      /(?<!\u00a0):|(?<!\u00a0|^)%|«(?!\u00a0)|(?<!\u00a0)»|\d (?:jours|mois|millions|personnes|heures)/;
    expect(placesOf('fr-CA', noBreakMissing)).toEqual([]);
    expect(placesOf('fr-CA', /\s[;?!]/)).toEqual([]);
  });

  it('keeps the typography of Mexican Spanish', () => {
    expect(placesOf('es-MX', /\s[;?!%:]|\u00a0|“|”/)).toEqual([]);
    expect(placesOf('es-MX', /^[^¿]*\?|^[^¡]*!/)).toEqual([]);
  });

  it('has no text in French or Spanish over 45 % longer than in English where there is a sentence', () => {
    const long = texts.flatMap(({ path, text }) => {
      const english = (text.en ?? '').length;
      return Object.entries(text)
        .filter(([, words]) => english > 60 && words.length > english * 1.45)
        .map(([language, words]) => `${pathText([...path, language])} ${words.length} > ${english}`);
    });
    expect(long).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readAgreementFile } from './read-agreement-file';
import { changed, faultsOf, lineText, shippedText, twoPartiesText } from './testing/agreement-texts';

const longWord = 'x'.repeat(201);

/** What is changed in the shipped text, and what the reader says of it: path, words of the line, message. */
// biome-ignore format: one slip a line
const slips: [string, string, string, string, string, RegExp][] = [
  ['a tab', '  en: Chapter', '\ten: Chapter', '', '\ten: Chapter', /tab here; expected spaces/],
  ['a bracket left open', '[en, fr-CA, es-MX]', '[en, fr-CA', '', 'parties', /cannot be read as YAML/],
  ['an alias of nothing', '*brief', '*bref', '', '*bref', /expected &bref further up/],
  ['a second document', '\nproposals:', '\n---\nproposals:', '', '---', /expected one/],
  ['a tag', 'baseline: 0', 'baseline: !x 0', '', '!x 0', /expected a plain value/],
  ['a key that stands twice', 'due: open', 'due: open\n    due: open', 'commitments[3].due', 'due', /expected each key once/],
  ['an unknown key', 'openForDays: 60', 'openForDays: 60\n  color: red', 'round.color', 'color: red', /expected only slug, title/],
  ['a wrong type', 'openForDays: 60', 'openForDays: sixty', 'round.openForDays', 'sixty', /is "sixty"; expected a number/],
  ['a fraction of a day', 'openForDays: 60', 'openForDays: 1.5', 'round.openForDays', '1.5', /expected a whole number/],
  ['a number out of range', 'threshold: 0.6', 'threshold: 6', 'round.rules.threshold', '6', /expected at most 0.95/],
  ['a value outside a choice', 'potential: moderate', 'potential: some', 'industries[3].potential', 'some', /expected "low" or/],
  ['an empty value', 'slug: usmca-ai', 'slug:', 'slug', 'slug:', /is empty; expected a text/],
  ['a code with a capital', 'code: liability', 'code: Liability', 'areas[5].code', 'Liability', /expected lower-case letters/],
  ['a text in place of a list', '[en, fr-CA, es-MX]', 'en', 'languages', 'languages: en', /expected a list/],
  ['a day that is none', 'holdsFrom: 2026-01-01', 'holdsFrom: 2026-02-30', 'matrix[0].positions[0].holdsFrom', '2026-02-30', /expected a day written YYYY-MM-DD/],
  ['a due date in other words', '{ months: 36 }', 'soon', 'commitments[0].due', 'soon', /expected "ongoing" or "open" or a mapping/],
  ['no time left', '{ months: 36 }', '{ months: 0 }', 'commitments[0].due.months', 'months: 0', /expected more than 0/],
  ['another format', 'parley-agreement/1', 'parley-agreement/9', 'format', '/9', /expected "parley-agreement\/1"/],
  ['a key that is no language', '  fr-CA: Chapitre', '  fr_CA: Chapitre', 'title.fr_CA', 'fr_CA', /expected a BCP 47 language tag as key/],
  ['a language that is missing', '  fr-CA: Chapitre', '  en-CA: Chapitre', 'title.fr-CA', 'title:', /is missing; expected a text in fr-CA/],
  ['a language too many', '  fr-CA: Chapitre', '  de: Kapitel\n  fr-CA: Chapitre', 'title.de', 'de: Kapitel', /expected only en, fr-CA, es-MX/],
  ['a blank text', 'en: Scope', 'en: " "', 'proposals[0].clauses[0].heading.en', 'en: " "', /is missing; expected a text in en/],
  ['a control character', 'en: Scope', 'en: "Sc\\0pe"', 'proposals[0].clauses[0].heading.en', 'Sc', /control character/],
  ['an unknown domain', 'domain: data-governance', 'domain: data', 'proposals[1].domain', 'domain: data', /is "data"; expected a domain/],
  ['an unknown domain of a row', 'domain: ai-ethics', 'domain: ethics', 'matrix[1].domain', 'ethics', /expected a domain/],
  ['an unknown link', 'areas: [cross-border-talent]', 'areas: [talent]', 'proposals[2].links.areas[0]', '[talent]', /expected an area/],
  ['an unknown article', 'articles: ["34.7"]', 'articles: ["34.8"]', 'proposals[0].links.articles[0]', '34.8', /expected an article/],
  ['an unknown responsible party', 'responsible: all', 'responsible: [FR]', 'commitments[0].responsible[0]', 'FR', /expected a party/],
  ['an original in no language here', 'language: es-MX', 'language: es', 'proposals[0].statements[2].language', 'language: es', /expected one of the languages/],
  ['a language shown and not written', 'shownLanguages: [en, es-MX]', 'shownLanguages: [en, es]', 'parties[2].shownLanguages[1]', 'es]', /expected one of the languages/],
  ['a status off the scale', 'status: sectoral', 'status: mild', 'matrix[0].positions[2].status', 'mild', /expected a step of the scale/],
  ['a party twice on one day', 'party: MX', 'party: CA', 'matrix[0].positions[1].holdsFrom', 'holdsFrom', /repeats "CA from 2026-01-01" of matrix\[0\].positions\[0\]/],
  ['a party missing from a row', 'party: MX', 'party: CA', 'matrix[0].positions', 'positions:', /has no position of MX/],
  ['a check before the position', 'checkedOn: 2026-11-01', 'checkedOn: 2025-11-01', 'matrix[0].positions[0].checkedOn', '2025', /expected 2026-01-01 or later/],
  ['a code twice', 'code: liability', 'code: intellectual-property', 'areas[5].code', 'intellectual', /repeats "intellectual-property" of areas\[4\].code/],
  ['a number twice', 'number: 2', 'number: 1', 'proposals[1].number', 'number: 1', /repeats 1 of proposals\[0\].number/],
  ['a slug twice', 'slug: personal-data-across-borders', 'slug: high-risk-ai', 'proposals[1].slug', 'high-risk-ai', /repeats "high-risk-ai"/],
  ['a link twice', '[cross-border-talent]', '[cross-border-talent, cross-border-talent]', 'proposals[2].links.areas[1]', 'talent', /expected it once/],
  ['an unknown zone of a party', 'America/Mexico_City', 'America/Atlantis', 'parties[1].timeZone', 'Atlantis', /expected a time zone/],
  ['a statement over the rule', 'en: People should be told', `en: ${longWord} People should be told`, 'proposals[0].statements[2].text.en', 'xxx', /expected at most 200, the round's rule/],
];

describe('readAgreementFile', () => {
  it.each(slips)('names line and field of %s', (_, from, to, path, line, message) => {
    const text = changed(shippedText, from, to);
    const fault = faultsOf(text).find((found) => found.path === path);
    expect(fault?.message).toMatch(message);
    expect(fault && lineText(text, fault)).toContain(line);
  });

  it('says each fault in one sentence with file, line and field', () => {
    const text = changed(shippedText, 'openForDays: 60', 'openForDays: sixty');
    expect(() => readAgreementFile(text, 'content/usmca-ai.yaml')).toThrow(
      /^content\/usmca-ai\.yaml, line \d+: round\.openForDays is "sixty"; expected a number\.$/,
    );
  });

  it('collects faults, in the order of the lines', () => {
    let text = changed(shippedText, 'domain: data-governance', 'domain: data');
    text = changed(text, 'status: sectoral', 'status: mild');
    text = changed(text, 'America/Mexico_City', 'America/Atlantis');
    text = changed(text, 'number: 2', 'number: 1');
    const faults = faultsOf(text);
    expect(faults.map(({ path }) => path)).toEqual([
      'parties[1].timeZone',
      'matrix[0].positions[2].status',
      'proposals[1].number',
      'proposals[1].domain',
    ]);
  });

  it('tells a key that stands twice and a wrong type in one go', () => {
    let text = changed(shippedText, 'due: open', 'due: open\n    due: open');
    text = changed(text, 'openForDays: 60', 'openForDays: sixty');
    expect(faultsOf(text).map(({ path }) => path)).toEqual(['commitments[3].due', 'round.openForDays']);
  });

  it.each([
    ['nothing', '', 'is empty; expected a mapping of keys'],
    ['a sentence', 'hello', 'is "hello"; expected a mapping of keys'],
    ['a list', '- a', 'is a list of 1; expected a mapping of keys'],
    ['aliases without end', endlessAliases(), /expected few aliases/],
  ])('refuses a text of %s', (_, text, message) => {
    expect(faultsOf(text)).toMatchObject([{ line: 1, path: '', message: expect.stringMatching(message) }]);
  });

  it('reads a text with the line ends and the mark of another system', () => {
    expect(faultsOf(`\ufeff${shippedText.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  it('reads an agreement of other parties in another language', () => {
    const file = readAgreementFile(twoPartiesText, 'delta.yaml');
    expect(file.parties.map(({ code }) => code)).toEqual(['NOORD', 'ZUID']);
    expect(file.round.rules.statementLength).toBe(200);
    expect(file.proposals[0]?.links.articles).toEqual([]);
  });

  it('measures statements by the rule of the round that the file itself sets', () => {
    const strict = changed(shippedText, 'statementLength: 200', 'statementLength: 60');
    const faults = faultsOf(strict);
    expect(faults.length).toBeGreaterThan(20);
    for (const { message } of faults) expect(message).toMatch(/expected at most 60, the round's rule$/);
  });
});

/** Four lines that would unfold to ten thousand entries. */
function endlessAliases(): string {
  const ten = (name: string) => `[${Array(10).fill(name).join(', ')}]`;
  return `a: &a ${ten('x')}\nb: &b ${ten('*a')}\nc: &c ${ten('*b')}\nd: ${ten('*c')}\n`;
}

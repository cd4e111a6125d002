import { expect, test } from 'vitest';
import { clauseField, linkField, readDraft, wordField } from './draft-fields';

test('a form is read into the draft that it was drawn from, in any order, with codes that hold dots', () => {
  const form = new FormData();
  form.set(linkField('commitments', '5g.rollout'), 'yes');
  form.set(clauseField(1, 'text', 'fr-CA'), ' Deux ');
  form.set(clauseField(0, 'heading', 'en'), 'One');
  form.set(wordField('title', 'es-MX'), 'Título');
  form.set('domain', 'regulation');
  form.set('$ACTION_ID', 'x');
  expect(readDraft(form)).toEqual({
    domain: 'regulation',
    title: { 'es-MX': 'Título' },
    summary: {},
    benefit: {},
    clauses: [
      { heading: { en: 'One' }, text: {} },
      { heading: {}, text: { 'fr-CA': 'Deux' } },
    ],
    links: { domains: [], industries: [], areas: [], commitments: ['5g.rollout'] },
  });
});

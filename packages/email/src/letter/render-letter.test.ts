import { letterKinds } from '@parley/domain/letter';
import { describe, expect, test } from 'vitest';
import { exampleLetter, languages, sender } from '../testing';
import { renderLetter } from './render-letter';

const every = letterKinds.flatMap((kind) =>
  languages.flatMap((language) =>
    (['accepted', 'rejected'] as const).map((decision) => ({ kind, language, decision })),
  ),
);

describe.each(every)('the letter $kind in $language ($decision)', ({ kind, language, decision }) => {
  const rendered = renderLetter(exampleLetter(kind, language, decision), sender);

  test('says its language, who runs Parley and why it came', async () => {
    const { html, text } = await rendered;
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('Continental Dialogue Trust, 40 Elm Street, Toronto');
    expect(text).toContain('40 Elm Street');
    expect(html).toContain('Ana Ruiz, privacy@parley.example.org');
  });

  test('asks nobody for anything: no picture, style or script from elsewhere', async () => {
    const { html } = await rendered;
    expect(html).not.toMatch(/<(script|link|iframe|object|form)\b|url\(|@import|src="(?!cid:)/i);
    for (const [, address] of html.matchAll(/href="([^"]+)"/g)) {
      expect(address?.startsWith(`${sender.publicUrl}/`)).toBe(true);
    }
  });

  test('has every word in its language and the same ones as plain text', async () => {
    const { html, text, subject } = await rendered;
    expect(subject).not.toBe('');
    expect(`${html}${text}${subject}`).not.toMatch(/letters\.|undefined|\[object|\{[a-z]+\}(?!.*@media)/);
    expect(text).not.toContain('<table');
  });
});

test('a digest has one picture, its numbers as words and table, and both ways to unsubscribe', async () => {
  const { html, text, pictures, unsubscribeUrl } = await renderLetter(
    exampleLetter('digest', 'fr-CA'),
    sender,
  );
  expect(pictures).toHaveLength(1);
  expect([...(pictures[0]?.bytes.slice(1, 4) ?? [])]).toEqual([...Buffer.from('PNG')]);
  expect(html).toContain('cid:agreement');
  expect(html).toMatch(/alt="[^"]*Canada\u00a0: 69\u00a0% d’accord/);
  expect(text).toMatch(/Canada\s+69\u00a0%\s+16\u00a0%\s+15\u00a0%\s+382/);
  expect(html).toContain('/mine/profile#digest');
  expect(unsubscribeUrl).toMatch(/^https:\/\/parley\.example\.org\/api\/v1\/unsubscribe\?token=/);
  expect(html).toContain('https://parley.example.org/fr/unsubscribe?token=');
});

test('what people wrote is text, never markup', async () => {
  const letter = exampleLetter('statement-decided', 'en');
  const hostile = '<img src=x onerror=alert(1)>"><a href="https://evil.example">';
  Object.assign(letter.content, { text: hostile, displayName: hostile, reason: hostile });
  const { html } = await renderLetter(letter, sender);
  expect(html).not.toContain('<img src=x');
  expect(html).not.toContain('<a href="https://evil.example"');
});

test('who may write another statement is led to where it is written', async () => {
  const letter = exampleLetter('statement-decided', 'en');
  Object.assign(letter.content, { decision: 'rejected' });
  expect((await renderLetter(letter, sender)).html).toContain('/en/proposals/shared-prices#write');
  Object.assign(letter.content, { proposalSlug: null });
  expect((await renderLetter(letter, sender)).html).toContain('/en/vote?round=round-2');
});

test('a country with too few votes has no figures', async () => {
  const letter = exampleLetter('digest', 'en');
  const content = letter.content as Extract<typeof letter, { kind: 'digest' }>['content'];
  const parties = content.lead?.parties.map((party, index) =>
    index === 0 ? { ...party, votes: null } : party,
  );
  const hidden = { ...letter, content: { ...content, lead: { ...content.lead, parties } } } as typeof letter;
  const { html, text } = await renderLetter(hidden, sender);
  expect(html).toContain('Canada: too few.');
  expect(text).not.toContain('382');
});

import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { languageChoice, preferredLanguage } from './language';

const request = (headers: Record<string, string>) =>
  ({ headers: { host: 'parley.example.org', ...headers } }) as unknown as IncomingMessage;

describe('language', () => {
  it.each([
    [{ cookie: 'parley-language=es', 'accept-language': 'fr' }, 'es'],
    [{ cookie: 'parley-language=xx', 'accept-language': 'fr' }, 'fr'],
    [{ 'accept-language': 'de' }, 'en'],
  ])('a saved choice comes before what the browser asks for: %o', (headers, language) => {
    expect(preferredLanguage(request(headers as Record<string, string>))).toBe(language);
  });

  it('is saved when a reader goes from one language to another, and at no other time', () => {
    const from = (referer: string) => languageChoice(request({ referer }), '/fr/report', true);
    expect(from('https://parley.example.org/en/report')).toMatch(/^parley-language=fr; .*Secure$/);
    expect(from('https://parley.example.org/fr')).toBeNull();
    expect(from('https://elsewhere.example/en/report')).toBeNull();
    expect(languageChoice(request({}), '/fr', true)).toBeNull();
  });
});

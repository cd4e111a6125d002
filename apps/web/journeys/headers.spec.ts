import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIRequestContext } from '@playwright/test';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody } from './world/person';

const pagesFolder = fileURLToPath(new URL('../src/app/[lang]', import.meta.url));

/** The address of every page that there is a file for; whatever a part of it stands for is nothing that exists. */
const pages = readdirSync(pagesFolder, { recursive: true })
  .map(String)
  .filter((file) => /(^|\/)page\.tsx$/.test(file))
  .map((file) =>
    `/en/${file.replace(/\/?page\.tsx$/, '')}`.replaceAll(/\[[^\]]+\]/g, 'none').replace(/\/$/, ''),
  );

const beside = [
  '/',
  '/healthz',
  '/readyz',
  '/favicon.ico',
  '/icon.svg',
  '/manifest.webmanifest',
  '/nothing-here',
  '/en/%00',
  '/api/none',
  '/api/auth/session',
  '/api/trpc/session.viewer',
  '/api/trpc/none.none',
  '/api/v1/none',
  '/api/v1/mine/data.json',
  '/api/v1/mine/data.csv',
  '/api/v1/unsubscribe',
  '/api/v1/letters/let_none/html',
  '/api/v1/rounds/none/report',
  '/api/v1/rounds/none/report.csv',
  '/api/v1/sign-in/provider/return',
];

async function expectGuarded(request: APIRequestContext, address: string, signedIn: boolean) {
  const answer = await request.get(address, { maxRedirects: 0 });
  const headers = answer.headers();
  expect(headers['x-content-type-options'], address).toBe('nosniff');
  expect(headers['x-frame-options'], address).toBe('DENY');
  expect(headers['referrer-policy'], address).toBe('same-origin');
  expect(headers['cross-origin-opener-policy'], address).toBe('same-origin');
  expect(headers['x-powered-by'], address).toBeUndefined();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy, address).toContain("default-src 'none'");
  expect(policy, address).toContain("frame-ancestors 'none'");
  expect(policy, address).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  if (signedIn && !/\.(svg|webmanifest)$/.test(address))
    expect(headers['cache-control'], address).toContain('no-store');
  return policy;
}

test(
  'every page and address carries the security headers, for visitors and people, errors too (row 28)',
  anyLanguage,
  async ({ playwright, request, baseURL }) => {
    test.slow();
    expect(pages.length).toBeGreaterThan(30);
    const { token } = await makeSomebody('en');
    const person = await playwright.request.newContext({
      baseURL: baseURL ?? '',
      extraHTTPHeaders: { cookie: `parley-session=${token}` },
    });
    for (const address of [...pages, ...beside]) {
      await expectGuarded(request, address, false);
      await expectGuarded(person, address, true);
    }
  },
);

test(
  'each page has a nonce of its own, which every script of it carries',
  anyLanguage,
  async ({ request }) => {
    const nonces = new Set<string>();
    for (const _ of [1, 2]) {
      const answer = await request.get('/en');
      const [, nonce = ''] =
        /'nonce-([^']{20,})'/.exec(answer.headers()['content-security-policy'] ?? '') ?? [];
      nonces.add(nonce);
      const scripts = [...(await answer.text()).matchAll(/<script\b([^>]*)>/g)].map(([, rest]) => rest ?? '');
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    }
    expect(nonces.size).toBe(2);
  },
);

test(
  'what is too long, of unknown length, in too large a batch or from elsewhere is refused before it is read',
  anyLanguage,
  async ({ request }) => {
    const post = (headers: Record<string, string>, data: unknown = {}) =>
      request.post('/api/trpc/session.viewer', { headers, data });
    expect((await post({}, 'x'.repeat(70_000))).status()).toBe(413);
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status()).toBe(403);
    expect((await post({ origin: 'null' })).status()).toBe(403);
    const paths = Array.from({ length: 51 }, () => 'session.viewer').join(',');
    const batch = await request.get(`/api/trpc/${paths}?batch=1&input=${encodeURIComponent('{}')}`);
    expect(batch.status()).toBe(400);
  },
);

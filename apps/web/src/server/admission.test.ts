import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { admissionRefusal } from './admission';

const site = 'https://parley.example.org';
const request = (method: string, headers: Record<string, string>) =>
  ({ method, headers: { host: 'parley.example.org', ...headers } }) as unknown as IncomingMessage;
const statusOf = (method: string, headers: Record<string, string>) =>
  admissionRefusal(request(method, headers), site)?.status ?? 'in';

describe('admission', () => {
  it.each([
    [
      'reading from anywhere',
      'GET',
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
      'in',
    ],
    ['a form of ours', 'POST', { origin: site, 'sec-fetch-site': 'same-origin' }, 'in'],
    ['a program that sends no origin', 'POST', { 'content-length': '10' }, 'in'],
    ['a form of another site', 'POST', { origin: 'https://elsewhere.example' }, 403],
    ['a sister site', 'POST', { 'sec-fetch-site': 'same-site' }, 403],
    ['an opaque origin', 'POST', { origin: 'null' }, 403],
    ['a body that is too large', 'POST', { 'content-length': '65537' }, 413],
    ['a body of unknown length', 'POST', { 'transfer-encoding': 'chunked' }, 411],
  ])('%s', (_, method, headers, status) => {
    expect(statusOf(method, headers as Record<string, string>)).toBe(status);
  });
});

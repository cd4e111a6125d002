import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Prose } from './prose';

const shown = (text: string) => renderToStaticMarkup(<Prose>{text}</Prose>);
const inside = (text: string) => shown(text).replace(/^<div class="prose">|<\/div>$/gu, '');

test('emphasis, lists, quotations and line breaks are shown', () => {
  expect(inside('A **strong** and *careful*\nword')).toBe(
    '<p>A <strong>strong</strong> and <em>careful</em>\nword</p>',
  );
  expect(inside('- one\n- two').replace(/\n/gu, '')).toBe('<ul><li>one</li><li>two</li></ul>');
  expect(inside('> as was said').replace(/\n/gu, '')).toBe('<blockquote><p>as was said</p></blockquote>');
});

test('a link says where it leads; a pasted address is one, and says it already', () => {
  const rel = 'rel="nofollow ugc noopener noreferrer"';
  expect(inside('[the law](https://laws.example/ai)')).toBe(
    `<p><a href="https://laws.example/ai" ${rel}>the law</a><span class="host"> (laws.example)</span></p>`,
  );
  expect(inside('See https://laws.example/ai.')).toBe(
    `<p>See <a href="https://laws.example/ai" ${rel}>https://laws.example/ai</a>.</p>`,
  );
  expect(inside('[https://bank.example](https://thief.example)')).toContain('(thief.example)');
});

test.each([
  ['a script', '[x](javascript:alert(1))'],
  ['a page of this site', '[Sign out](/en/sign-out)'],
  ['a program', '<vscode://open>'],
])('a link to %s is no link', (_, text) => {
  expect(shown(text)).not.toContain('<a');
});

test('HTML, headings and pictures are words', () => {
  expect(inside('<img src=x onerror=alert(1)>')).toBe('&lt;img src=x onerror=alert(1)&gt;');
  expect(inside('# Loud')).toBe('Loud');
  expect(shown('![tracked](https://thief.example/pixel.png)')).not.toContain('<img');
});

const tags = /^(?:div|p|em|strong|ul|ol|li|blockquote|code|br|a|span)$/u;
const piece = fc.constantFrom(
  '*',
  '_',
  '`',
  '> ',
  '- ',
  '1. ',
  '[a](',
  ')',
  '<b onclick=x>',
  '<!--',
  '\n',
  '&#x3c;',
);

test('no text makes an element that is not allowed, or an attribute that acts', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (parts) => {
      for (const [, tag = '', attributes = ''] of shown(parts.join('')).matchAll(
        /<([a-z][^\s/>]*)([^>]*)>/giu,
      )) {
        expect(tag).toMatch(tags);
        expect(attributes).not.toMatch(/\son\w+=|javascript:/iu);
      }
    }),
  );
});

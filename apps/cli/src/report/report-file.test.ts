import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plantedRoom } from '@parley/consensus/rooms';
import { translator } from '@parley/i18n/catalogue';
import { afterAll, describe, expect, it } from 'vitest';
import { bundled } from './testing/bundled';

const program = bundled();
afterAll(() => program.remove());

const choices = [-1, 0, 1];

/** The folder of an export of a made-up room, with a file of parties. */
function room(people: number, items: number, votesPerPerson: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-file-'));
  const { votes, party, ...made } = plantedRoom({ people, items, votesPerPerson, seed: 8 });
  const rows = Array.from(votes.item, (item, i) =>
    [1000 + i, made.items[item], made.participants[votes.participant[i]!], choices[votes.choice[i]!]].join(
      ',',
    ),
  );
  const write = (name: string, header: string, lines: string[]) =>
    writeFileSync(join(folder, name), [header, ...lines, ''].join('\n'));
  write('votes.csv', 'timestamp,comment-id,voter-id,vote', rows);
  write(
    'comments.csv',
    'comment-id,moderated,comment-body',
    made.items.map((id) => `${id},1,Text <b>${id}</b>`),
  );
  write(
    'parties.csv',
    'participant,party',
    made.participants.map((id, i) => `${id},${party[i]}`),
  );
  return folder;
}

/** Whether a command has begun to listen to what ends it: by SIGHUP, to which Node alone does not listen. */
function hearsEndings(pid: number): boolean {
  const [, caught] = /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number.parseInt(caught?.slice(-1) ?? '0', 16) & 1) !== 0;
}

describe('a report as a file', () => {
  const folder = room(400, 40, 25);
  const parties = ['--parties', join(folder, 'parties.csv')];

  it.each([
    ['en', 'en'],
    ['fr', 'fr-CA'],
    ['es', 'es-MX'],
  ] as const)(
    'stands alone in %s: no request, no script, its styles and faces in it',
    async (language, locale) => {
      const file = join(folder, `report.${language}.html`);
      const flags = ['--html', file, '--language', language];
      const ended = await program.run(['report', '--polis', folder, ...parties, ...flags]);
      expect([ended.error, ended.code]).toEqual(['', 0]);
      const page = readFileSync(file, 'utf8');
      const words = translator(locale, 'report');
      const has = (text: string) => [text, page.includes(text)];
      const must = [
        `<!doctype html>\n<html lang="${locale}">`,
        words('divide.title'),
        words('method.title'),
        'Text &lt;b&gt;7&lt;/b&gt;',
        'url(data:font/woff2;base64,',
        'prefers-color-scheme:dark',
        '@media print',
        '<table',
      ];
      expect(must.map(has)).toEqual(must.map((text) => [text, true]));
      expect(page.match(/<(script|link|img|iframe)\b|@import|\son[a-z]+="/g)).toBeNull();
      expect(page.match(/(?:src|href)="(?!#)[^"]{0,40}/g)).toBeNull();
      expect(page.match(/url\((?!data:|["']?#)[^)]{0,40}/g)).toBeNull();
    },
  );

  it('comes with the JSON of the same report', async () => {
    const flags = [...parties, '--json', '--html', join(folder, 'both.html')];
    const { out, code } = await program.run(['report', '--polis', folder, ...flags]);
    expect([code, JSON.parse(out).participants]).toEqual([0, 400]);
    expect(readdirSync(folder)).toContain('both.html');
  });

  it('is not begun where it cannot be written, or where the input is bad', async () => {
    const before = readdirSync(folder);
    const nowhere = ['--html', join(folder, 'missing/report.html')];
    const refused = await program.run(['report', '--polis', folder, ...nowhere]);
    expect([refused.out, refused.code]).toEqual(['', 1]);
    expect(refused.error).toMatch(/^There is no folder .*missing to write .*: make it, or name another\.\n$/);
    writeFileSync(join(folder, 'other.csv'), 'participant,party\nnobody,CA\n');
    const bad = ['--parties', join(folder, 'other.csv'), '--html', join(folder, 'bad.html')];
    const ended = await program.run(['report', '--polis', folder, ...bad]);
    expect([ended.out, ended.code]).toEqual(['', 2]);
    expect(ended.error).toContain('other.csv, line 2, column participant: expected participants with votes');
    expect(readdirSync(folder).sort()).toEqual([...before, 'other.csv'].sort());
  });

  it.skipIf(!existsSync('/proc/self/status'))(
    'stopped by Ctrl-C while it is computed, leaves nothing and says so by its code',
    async () => {
      const large = room(4000, 250, 80);
      const before = readdirSync(large);
      const flags = ['--html', join(large, 'report.html'), '--json'];
      const ended = await program.run(['report', '--polis', large, ...flags], async (child) => {
        await expect.poll(() => hearsEndings(child.pid!), { timeout: 20_000, interval: 5 }).toBe(true);
        child.kill('SIGINT');
      });
      expect([ended.out, ended.error, ended.code]).toEqual(['', '', 130]);
      expect(readdirSync(large)).toEqual(before);
    },
  );
});

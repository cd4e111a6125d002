import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const w = JSON.parse(readFileSync('/tmp/vote-tools/world.json', 'utf8'));
const base = process.env.BASE ?? 'http://localhost:4391';
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
for (const spec of process.argv.slice(2)) {
  const [name, path, who, width, scheme, full] = spec.split(',');
  const c = await b.newContext({
    viewport: { width: Number(width ?? 1280), height: Number(width ?? 1280) < 500 ? 740 : 800 },
    colorScheme: (scheme || 'light') as any,
    hasTouch: Number(width) < 500,
  });
  if (who) await c.addCookies([{ name: 'parley-session', value: w.people[who].token, url: base }]);
  const p = await c.newPage();
  p.on('console', (m) => m.type() === 'error' && console.log(name, 'console', m.text().slice(0, 300)));
  p.on('pageerror', (e) => console.log(name, 'pageerror', e.message.slice(0, 300)));
  const r = await p.goto(base + path!, { timeout: 60000 });
  await p.waitForTimeout(1200);
  const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(name, r?.status(), p.url(), 'over', over);
  await p.screenshot({ path: `/tmp/vote-tools/${name}.png`, fullPage: full === 'full' });
  await c.close();
}
await b.close();

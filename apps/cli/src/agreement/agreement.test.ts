import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTemporaryPostgres } from '@parley/db/embedded';
import { migrateDb } from '@parley/db/migrate';
import { expect, test, vi } from 'vitest';
import { root } from '../paths';
import { makeFirstContent } from '../start/first-content';
import { exportAgreementHere } from './export-agreement';
import { importAgreement } from './import-agreement';

const fixture = join(root, 'packages/usecases/src/agreement/testing/two-parties.yaml');

test('an operator’s own agreement takes the place of the shipped one, and comes out as the bytes that went in', async () => {
  const server = await startTemporaryPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'parley-agreement-'));
  vi.stubEnv('DATABASE_URL', server.url);
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const [first, second] = [join(folder, 'first.yaml'), join(folder, 'second.yaml')];
  try {
    await migrateDb(server.url);
    await expect(exportAgreementHere({})).rejects.toThrow('There is no agreement yet');
    await importAgreement(fixture);
    expect(said.mock.calls.join()).toContain('"delta" is loaded with 2 parties and 1 proposals');
    await expect(importAgreement(fixture)).rejects.toThrow('There is an agreement "delta" already');

    // The shipped agreement is for a database that has none.
    expect(await makeFirstContent({ databaseUrl: server.url, demo: 'at-first' })).toEqual([]);
    await expect(exportAgreementHere({ agreement: 'usmca-ai' })).rejects.toThrow(
      'no agreement "usmca-ai" here',
    );
    await exportAgreementHere({ out: first });

    writeFileSync(
      second,
      readFileSync(first, 'utf8')
        .replace('slug: delta', 'slug: delta-2')
        .replace('slug: peil', 'slug: peil-2')
        .replace('slug: ronde-1', 'slug: ronde-2'),
    );
    await importAgreement(second);
    await exportAgreementHere({ agreement: 'delta-2', out: first });
    expect(readFileSync(first, 'utf8')).toBe(readFileSync(second, 'utf8'));

    writeFileSync(second, 'format: parley-agreement/1\nslug: Delta\n');
    await expect(importAgreement(second)).rejects.toMatchObject({
      name: 'AgreementFileRefusal',
      message: expect.stringContaining(`${second}, line 2: slug is "Delta"; expected lower-case letters`),
    });
  } finally {
    said.mockRestore();
    rmSync(folder, { recursive: true });
    await server.stop();
  }
});

import { expect, test } from 'vitest';
import { checkBoundaries, explainImplausible } from './check.mjs';
import { plantWorkspace } from './planted-workspace.mjs';

async function check(planted) {
  const workspace = plantWorkspace(planted);
  try {
    return await checkBoundaries(workspace.root);
  } finally {
    workspace.remove();
  }
}

test('a workspace that keeps to the table passes, and its imports were really seen', async () => {
  const result = await check({});
  expect(result.violations).toEqual([]);
  expect(result.crossings).toBe(1);
  expect(explainImplausible(result)).toBeNull();
});

const wrong = [
  [
    'domain → db',
    'packages/domain/src/vote/wrong.ts',
    "import { vote } from '@parley/db/vote';\nexport const x = vote;",
    'domain-imports-its-layers-only',
  ],
  [
    'domain → a type of usecases',
    'packages/domain/src/vote/wrong.ts',
    "import type { Vote } from '@parley/usecases/vote';\nexport type X = Vote;",
    'domain-imports-its-layers-only',
  ],
  [
    'domain → consensus at run time',
    'packages/domain/src/vote/wrong.ts',
    "import { vote } from '@parley/consensus/vote';\nexport const x = vote;",
    'domain-imports-types-only',
  ],
  [
    'domain → node:fs',
    'packages/domain/src/vote/wrong.ts',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
    'domain-touches-no-system',
  ],
  [
    'domain → a package that is not zod',
    'packages/domain/src/vote/wrong.ts',
    "import x from 'react';\nexport { x };",
    'domain-depends-on-nothing-else',
  ],
  [
    'domain reads the clock',
    'packages/domain/src/vote/wrong.ts',
    'export const x = Date.now();',
    'now-and-random-are-passed-in',
  ],
  [
    'a use case gives itself leave to show',
    'packages/usecases/src/vote/wrong.ts',
    "type Shown<K> = { kind: K };\nexport const x = ('itm' as unknown as Shown<'item'>);",
    'only-the-rule-gives-leave-to-show',
  ],
  [
    'a use case decides by itself when tallies show',
    'packages/usecases/src/vote/wrong.ts',
    "export const x = (rules: { tallies: string }) => rules.tallies === 'open';",
    'when-tallies-show-is-asked-of-the-rule',
  ],
  [
    'consensus → zod',
    'packages/consensus/src/vote/wrong.ts',
    "import z from 'zod';\nexport { z };",
    'consensus-depends-on-nothing-else',
  ],
  [
    'ui → domain',
    'packages/ui/src/vote/wrong.ts',
    "import { vote } from '@parley/domain/vote';\nexport const x = vote;",
    'ui-imports-its-layers-only',
  ],
  [
    'db → usecases',
    'packages/db/src/vote/wrong.ts',
    "import { vote } from '@parley/usecases/vote';\nexport const x = vote;",
    'db-imports-its-layers-only',
  ],
  [
    'usecases → drizzle',
    'packages/usecases/src/vote/wrong.ts',
    "import x from 'drizzle-orm';\nexport { x };",
    'usecases-never',
  ],
  [
    'usecases → bullmq',
    'packages/usecases/src/vote/wrong.ts',
    "import x from 'bullmq';\nexport { x };",
    'usecases-never',
  ],
  [
    'api → db',
    'packages/api/src/vote/wrong.ts',
    "import { vote } from '@parley/db/vote';\nexport const x = vote;",
    'api-imports-its-layers-only',
  ],
  ['api → react', 'packages/api/src/vote/wrong.ts', "import x from 'react';\nexport { x };", 'api-never'],
  [
    'web feature → db',
    'apps/web/src/features/vote/wrong.ts',
    "import { vote } from '@parley/db/vote';\nexport const x = vote;",
    'web-imports-its-layers-only',
  ],
  [
    'web feature → the running api',
    'apps/web/src/features/vote/wrong.ts',
    "import { vote } from '@parley/api/vote';\nexport const x = vote;",
    'web-imports-types-only',
  ],
  [
    'web server → another door of db than the client',
    'apps/web/src/server/wrong.ts',
    "import { vote } from '@parley/db/vote';\nexport const x = vote;",
    'web-server-imports-its-layers-only',
  ],
  [
    'web server → SQL',
    'apps/web/src/server/wrong.ts',
    "import x from 'postgres';\nexport { x };",
    'web-server-never',
  ],
  [
    'worker → api',
    'apps/worker/src/wrong.ts',
    "import { vote } from '@parley/api/vote';\nexport const x = vote;",
    'worker-imports-its-layers-only',
  ],
  ['cli → SQL', 'apps/cli/src/wrong.ts', "import x from 'drizzle-orm';\nexport { x };", 'cli-never'],
  [
    'a door beside the door',
    'packages/usecases/src/vote/wrong.ts',
    "import { kept } from '../../../db/src/vote/votes';\nexport const x = kept;",
    'one-door',
  ],
  [
    'package → app',
    'packages/api/src/vote/wrong.ts',
    "import '../../../../apps/web/src/main';",
    'apps-are-entered-by-nobody',
  ],
  [
    'undeclared import',
    'packages/db/src/vote/wrong.ts',
    "import x from 'lodash';\nexport { x };",
    'every-import-resolves',
  ],
  [
    'process.env outside env.ts',
    'apps/cli/src/wrong.ts',
    'export const x = process.env.HOME;',
    'process.env-is-read-in-env.ts',
  ],
];

test.each(wrong)('a planted wrong import fails: %s', async (_, file, text, rule) => {
  const { violations } = await check({ [file]: `${text}\n` });
  expect(violations).toContainEqual(expect.objectContaining({ rule, from: file }));
});

test('a circle of modules fails', async () => {
  const { violations } = await check({
    'packages/db/src/vote/a.ts': "import { b } from './b';\nexport const a = () => b;\n",
    'packages/db/src/vote/b.ts': "import { a } from './a';\nexport const b = () => a;\n",
  });
  expect(violations).toContainEqual(expect.objectContaining({ rule: 'no-circle' }));
});

test('a graph that saw few modules, or no crossing, is not believed', () => {
  expect(explainImplausible({ modules: 12, files: 300, crossings: 5 })).toMatch(/cannot be trusted/);
  expect(explainImplausible({ modules: 300, files: 300, crossings: 0 })).toMatch(/cannot be trusted/);
});

/**
 * Who may import whom: the one table that the rules are made from. `mayImport` names workspace packages (a
 * name with a slash is one door of a package), `typesOnly` those of which nothing may be left at run time,
 * `testsMayImport` what its tests use beside that, `never` packages from npm and `node:` modules that would put the layer in the wrong place.
 */
export const table = [
  { layer: 'packages/consensus', mayImport: [], neverNode: true, neverNpm: true, isPure: true },
  { layer: 'packages/i18n', mayImport: [] },
  { layer: 'packages/ui', mayImport: [] },
  {
    layer: 'packages/domain',
    mayImport: ['consensus'],
    typesOnly: ['consensus'],
    neverNode: true,
    onlyNpm: ['zod'],
    isPure: true,
  },
  {
    layer: 'packages/ledger',
    mayImport: ['domain', 'consensus'],
    never: [
      'postgres',
      'pg',
      'drizzle-orm',
      'node:net',
      'node:http',
      'node:https',
      'node:http2',
      'node:tls',
      'node:dns',
    ],
  },
  { layer: 'packages/threads', mayImport: ['consensus'], onlyNpm: ['piscina'] },
  { layer: 'packages/db', mayImport: ['domain'] },
  { layer: 'packages/queue', mayImport: ['domain', 'db'] },
  {
    layer: 'packages/report-page',
    mayImport: ['domain', 'i18n', 'ui'],
    never: ['next', 'next-intl', 'react-dom', 'postgres', 'pg', 'drizzle-orm'],
  },
  { layer: 'packages/email', mayImport: ['domain', 'i18n'], never: ['postgres', 'pg', 'drizzle-orm'] },
  {
    layer: 'packages/usecases',
    mayImport: ['domain', 'consensus', 'ledger', 'db', 'queue'],
    never: ['@trpc/*', 'next', 'next-auth', 'react', 'react-dom', 'bullmq', 'drizzle-orm', 'postgres', 'pg'],
  },
  {
    layer: 'packages/api',
    mayImport: ['domain', 'usecases'],
    // A router is tried against a real database.
    testsMayImport: ['db/testing'],
    never: ['next', 'next-auth', 'react', 'react-dom', 'bullmq', 'drizzle-orm', 'postgres', 'pg'],
  },
  {
    layer: 'apps/web',
    mayImport: ['api', 'domain', 'i18n', 'ui', 'report-page'],
    typesOnly: ['api'],
    never: ['bullmq', 'ioredis', 'drizzle-orm', 'postgres', 'pg'],
  },
  {
    layer: 'apps/web/src/server',
    // The composition root, and the entry that starts it. Of db: the client, and whether the schema fits this build.
    alsoFiles: ['apps/web/src/main.ts'],
    mayImport: ['api', 'domain', 'i18n', 'ui', 'usecases', 'ledger', 'db/client', 'db/migrate'],
    never: ['bullmq', 'ioredis', 'drizzle-orm', 'postgres', 'pg'],
  },
  {
    // Journeys make a world of their own around the built app.
    layer: 'apps/web/journeys',
    mayImport: ['domain', 'i18n', 'db', 'usecases'],
  },
  {
    // What is timed are the pages of the built app, in a world of their own.
    layer: 'apps/web/bench',
    mayImport: ['domain', 'db', 'usecases'],
  },
  {
    // What the scorecard measures is the server in a world of its own; pages and worker it starts as they are built.
    layer: 'apps/web/scorecard',
    mayImport: ['api', 'domain', 'i18n', 'db', 'usecases'],
  },
  {
    layer: 'apps/worker',
    mayImport: ['domain', 'usecases', 'queue', 'db', 'email', 'i18n', 'ledger', 'threads'],
    // A program that is started as a process is bundled as it is shipped.
    testsMayImport: ['tooling/testing'],
    never: ['@trpc/*', 'drizzle-orm', 'postgres', 'pg'],
  },
  {
    layer: 'apps/cli',
    mayImport: [
      'domain',
      'consensus',
      'usecases',
      'queue',
      'db',
      'email',
      'i18n',
      'ui',
      'report-page',
      'ledger',
      'threads',
    ],
    testsMayImport: ['tooling/testing'],
    never: ['@trpc/*', 'drizzle-orm', 'postgres', 'pg'],
  },
];

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDb } from '@parley/db/client';
import { startTemporaryPostgres } from '@parley/db/embedded';
import { migrateDb } from '@parley/db/migrate';
import { environmentFields } from '@parley/domain/environment';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../paths';

type Service = {
  image?: string;
  environment: Record<string, string>;
  secrets?: string[];
  healthcheck?: unknown;
  user?: string;
};
type Compose = { services: Record<string, Service>; secrets: Record<string, { file: string }> };

const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true }) as Compose;
const ours = ['setup', 'web', 'worker'];
const service = (name: string) => compose.services[name] as Service;

const identity = {
  PUBLIC_URL: 'https://parley.example.org',
  OPERATOR_NAME: 'Office',
  OPERATOR_ADDRESS: '1 Main Street',
  OPERATOR_EMAIL: 'office@example.org',
  PRIVACY_OFFICER: 'Robin Example',
  MAIL_FROM: 'office@example.org',
};

const engine = ['docker-compose', 'docker compose'].find((command) => {
  try {
    const [program = '', ...args] = command.split(' ');
    execFileSync(program, [...args, 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

function config(environment: Record<string, string>): string {
  const [program = '', ...args] = (engine ?? '').split(' ');
  return execFileSync(program, [...args, '-f', join(folder, 'docker-compose.yml'), 'config'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: '/tmp', ...environment },
    stdio: 'pipe',
  });
}

const folder = mkdtempSync(join(tmpdir(), 'parley-deploy-'));
cpSync(join(root, 'docker-compose.yml'), join(folder, 'docker-compose.yml'));
cpSync(join(root, 'deploy'), join(folder, 'deploy'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.runIf(engine)('docker-compose accepts the file, and refuses it where the operator is not named', () => {
  const env = { PATH: process.env.PATH, SMTP_URL: 'smtp://mail.example.org:587' };
  execFileSync(join(folder, 'deploy/make-secrets'), { env, stdio: 'pipe' });
  expect(config(identity)).toContain('healthcheck');
  expect(() => config({})).toThrow(/PUBLIC_URL|mandatory|required/);
});

test('the apps run from one image, and everything that keeps data is checked for health', () => {
  expect(new Set(ours.map((name) => service(name).image)).size).toBe(1);
  for (const name of ['postgres', 'redis', 'web']) expect(service(name).healthcheck).toBeDefined();
});

test('every variable of the apps is one that they read', () => {
  for (const name of ours) {
    const names = Object.keys(service(name).environment).map((variable) =>
      variable in environmentFields ? variable : variable.replace(/_FILE$/, ''),
    );
    expect(Object.keys(environmentFields)).toEqual(expect.arrayContaining(names));
  }
});

test('no secret stands in the file or has a default: each comes from a file that is made', () => {
  const made = readFileSync(join(root, 'deploy/make-secrets'), 'utf8');
  for (const [name, { file }] of Object.entries(compose.secrets)) {
    expect(file).toBe(`./secrets/${name}`);
    expect(made).toContain(`make ${name} `);
  }
  for (const { environment } of Object.values(compose.services)) {
    for (const [variable, value] of Object.entries(environment ?? {})) {
      if (/PASSWORD|SECRET|FACTOR_KEY|DATABASE_URL|SMTP_URL/.test(variable))
        expect(value).toMatch(/^\/run\/secrets\//);
    }
  }
});

test('the web app holds no secret of the owner of the tables', () => {
  expect(service('web').secrets).toEqual(['app_database_url', 'auth_secret', 'factor_key']);
});

test('the role of the apps reads and writes rows, and cannot change a table', async () => {
  const server = await startTemporaryPostgres();
  const owner = openDb({ url: server.url, poolSize: 1 });
  const script = readFileSync(join(root, 'deploy/postgres/10-app-role.sh'), 'utf8');
  const statements =
    /<<'SQL'\n([\s\S]*?)SQL\n/.exec(script)?.[1]?.replace(":'password'", "'of the app'") ?? '';
  await owner.sql.unsafe(statements);
  await migrateDb(server.url);
  const address = new URL(server.url);
  address.username = 'parley_app';
  address.password = 'of the app';
  const app = openDb({ url: address.toString(), poolSize: 1 });
  try {
    const tables = await owner.sql`select tablename from pg_tables where schemaname in ('public', 'drizzle')`;
    expect(tables.length).toBeGreaterThan(10);
    for (const { tablename } of tables) {
      const [row] = await app.sql`
        select has_table_privilege(c.oid, 'select, insert') as may, has_table_privilege(c.oid, 'truncate') as may_not
        from pg_class c where c.relname = ${tablename} and c.relkind = 'r'`;
      expect({ tablename, ...row }).toEqual({ tablename, may: true, may_not: false });
    }
    await expect(app.sql`create table planted (id int)`).rejects.toMatchObject({ code: '42501' });
    await expect(app.sql`drop table votes`).rejects.toMatchObject({ code: '42501' });
  } finally {
    await app.close();
    await owner.close();
    await server.stop();
  }
});

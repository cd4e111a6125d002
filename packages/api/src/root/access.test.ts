import { expect, test } from 'vitest';
import { rootRouter } from './root.router';

test('every procedure says who may call it', () => {
  const procedures: Record<string, unknown> = rootRouter._def.procedures;
  const access = (procedure: unknown) =>
    (procedure as { _def: { meta?: { access?: string } } })._def.meta?.access;
  expect(Object.keys(procedures).length).toBeGreaterThan(0);
  expect(Object.keys(procedures).filter((path) => access(procedures[path]) === undefined)).toEqual([]);
});

import { actions } from '@parley/domain/permission';
import { expect, test } from 'vitest';
import { rootRouter } from './root.router';

test('every procedure says which action of the table of permissions it is', () => {
  const procedures: Record<string, unknown> = rootRouter._def.procedures;
  const isDeclared = (procedure: unknown) => {
    const { meta } = (procedure as { _def: { meta?: { action?: string } } })._def;
    return actions.some((action) => action === meta?.action);
  };
  expect(Object.keys(procedures).length).toBeGreaterThan(0);
  expect(Object.keys(procedures).filter((path) => !isDeclared(procedures[path]))).toEqual([]);
});

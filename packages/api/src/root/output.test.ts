import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createCallerFactory, procedure, router } from '../trpc';
import { rootRouter } from './root.router';

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  catchall?: z.ZodType;
} & Record<string, unknown>;
const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** Where a schema lets through what it does not name: below it, by the path there. */
function openings(schema: z.ZodType, path: string): string[] {
  const { type, shape = {}, catchall, ...rest } = definitionOf(schema);
  if (type === 'any' || type === 'unknown' || type === 'transform') return [path];
  const isOpen = type === 'object' && catchall?.def.type !== 'never';
  const parts = [shape, rest].flatMap((held) =>
    Object.entries(held).flatMap(([name, value]) =>
      [value].flat().flatMap((one) => (one instanceof z.ZodType ? openings(one, `${path}.${name}`) : [])),
    ),
  );
  return isOpen ? [path, ...parts] : parts;
}

test('every procedure says what it answers, and lets nothing through beside it', () => {
  const procedures: Record<string, { _def: { output?: z.ZodType } }> = rootRouter._def.procedures as never;
  expect(Object.keys(procedures).length).toBeGreaterThan(140);
  const found = Object.entries(procedures).flatMap(([path, { _def }]) =>
    _def.output instanceof z.ZodType ? openings(_def.output, path) : [`${path} says nothing`],
  );
  expect(found).toEqual([]);
  expect(openings(z.object({ a: z.array(z.unknown()) }), 'open')).toEqual(['open', 'open.a.element']);
});

test('an answer with a field that its schema does not name goes to nobody, and is logged as a bug', async () => {
  const planted = { displayName: 'Ana', email: 'ana@example.org' };
  const planting = router({
    find: procedure('public.read')
      .output(z.strictObject({ displayName: z.string() }))
      .query(() => planted),
  });
  const logError = vi.fn();
  const caller = createCallerFactory(planting)({
    deps: {} as never,
    viewer: async () => null,
    makePuzzle: async () => '',
    logError,
  });
  const refusal = await caller.find().then(JSON.stringify, (error: Error) => error);
  expect(refusal).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', message: 'internal' });
  expect(JSON.stringify(refusal)).not.toContain(planted.email);
  expect(logError).toHaveBeenCalledOnce();
});

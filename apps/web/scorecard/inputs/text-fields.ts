import type { z } from 'zod';
import { procedures } from '../world/call';
import { definitionOf } from './valid';

/** No code, number or word of a list looks like this: what takes it takes any text. */
const anyText = '<b title=x>1';
const wrapped = new Set(['nullable', 'optional', 'default', 'prefault', 'readonly', 'nonoptional']);

function textsIn(schema: z.ZodType, path: string): string[] {
  const { type, shape, element, innerType, options, valueType } = definitionOf(schema);
  if (type === 'object') {
    return Object.entries(shape ?? {}).flatMap(([name, each]) => textsIn(each, `${path}.${name}`));
  }
  if (type === 'array' && element !== undefined) return textsIn(element, path);
  if (type === 'record' && valueType !== undefined) return textsIn(valueType, path);
  if (type === 'union') return [...new Set((options ?? []).flatMap((each) => textsIn(each, path)))];
  if (wrapped.has(type) && innerType !== undefined) return textsIn(innerType, path);
  return schema.safeParse(anyText).success ? [path] : [];
}

/** Every field of every procedure that takes a text as somebody wrote it, found in the schemas themselves. */
export const textFields: readonly string[] = procedures.flatMap(({ path, input }) =>
  input === null ? [] : textsIn(input, path),
);

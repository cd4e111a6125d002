import type { z } from 'zod';
import { procedures } from '../world/call';
import { definitionOf } from './valid';

/** No code, number or word of a list looks like this: what takes it takes any text. */
const anyText = '<b title=x>1';
const wrapped = new Set(['nullable', 'optional', 'default', 'prefault', 'readonly', 'nonoptional']);

function fieldsIn(schema: z.ZodType, path: string, sample: unknown): string[] {
  const { type, shape, element, innerType, options, valueType } = definitionOf(schema);
  if (type === 'object') {
    return Object.entries(shape ?? {}).flatMap(([name, each]) => fieldsIn(each, `${path}.${name}`, sample));
  }
  if (type === 'array' && element !== undefined) return fieldsIn(element, path, sample);
  if (type === 'record' && valueType !== undefined) return fieldsIn(valueType, path, sample);
  if (type === 'union') return [...new Set((options ?? []).flatMap((each) => fieldsIn(each, path, sample)))];
  if (wrapped.has(type) && innerType !== undefined) return fieldsIn(innerType, path, sample);
  return schema.safeParse(sample).success ? [path] : [];
}

/** Every field of every procedure that takes the sample, found in the schemas themselves. */
const fieldsTaking = (sample: unknown): string[] =>
  procedures.flatMap(({ path, input }) => (input === null ? [] : fieldsIn(input, path, sample)));

/** Fields that take a text as somebody wrote it. */
export const textFields: readonly string[] = fieldsTaking(anyText);

/** Fields that take a whole number which no column of ours can hold. */
export const boundlessFields: readonly string[] = fieldsTaking(2 ** 31);

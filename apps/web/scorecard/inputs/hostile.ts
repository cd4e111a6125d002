import fc from 'fast-check';
import type { z } from 'zod';
import { hostileTexts, hostileValues, texts } from './samples';
import { definitionOf, validInput } from './valid';

const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.constantFrom(...texts),
  fc.string({ maxLength: 40 }),
);
const anyValue = fc.oneof(
  anyText,
  fc.constantFrom(...hostileValues),
  fc.double(),
  fc.jsonValue({ maxDepth: 2 }),
);

/**
 * Inputs of the shape that a schema asks for, with entries that are right, wrong, missing or too many.
 *
 * @param known ids and addresses of what is there
 */
export function hostileInput(schema: z.ZodType | null, known: readonly string[]): fc.Arbitrary<unknown> {
  if (schema === null) return anyValue;
  const { type, shape } = definitionOf(schema);
  if (type !== 'object') return fc.oneof(validInput(schema, known), anyValue);
  const entries = Object.entries(shape ?? {}).map(([name, each]) => [
    name,
    fc.oneof(hostileEntry(each, known), anyValue),
  ]);
  const wrong = fc.record(Object.fromEntries(entries), { requiredKeys: [] });
  const surplus = fc.tuple(wrong, fc.constantFrom('role', '__proto__', 'personId', 'limit'), anyValue);
  return fc.oneof(
    { weight: 4, arbitrary: validInput(schema, known) },
    { weight: 4, arbitrary: wrong },
    {
      weight: 1,
      arbitrary: surplus.map(([given, name, value]) => ({ ...(given as object), [name]: value })),
    },
    { weight: 1, arbitrary: anyValue },
  );
}

const hostileEntry = (schema: z.ZodType, known: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: validInput(schema, known) }, { weight: 2, arbitrary: anyText });

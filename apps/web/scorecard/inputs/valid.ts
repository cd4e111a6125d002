import fc from 'fast-check';
import type { z } from 'zod';
import { texts } from './samples';

/** What zod keeps of a schema, as far as it is read here. */
type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  in?: z.ZodType;
  options?: readonly z.ZodType[];
  entries?: Record<string, string | number>;
  values?: readonly unknown[];
  keyType?: z.ZodType;
  valueType?: z.ZodType;
};
export const definitionOf = (schema: z.ZodType): Definition =>
  (schema as unknown as { _zod: { def: Definition } })._zod.def;

const numbers = [0, 1, 2, 3, 7, 10, 20, 100, 0.1, 0.5, 1.5];

/** Those of the candidates that the schema accepts. */
function accepted<T>(schema: z.ZodType, candidates: readonly T[]): fc.Arbitrary<T> {
  const fitting = candidates.filter((one) => schema.safeParse(one).success);
  if (fitting.length === 0) {
    throw new Error(
      `no example fits an entry of type ${definitionOf(schema).type}: add one to inputs/samples.ts`,
    );
  }
  return fc.constantFrom(...fitting);
}

/**
 * Inputs that a schema accepts, drawn from the schema itself.
 *
 * @param known texts that an entry may have beside the samples
 */
export function validInput(schema: z.ZodType, known: readonly string[] = []): fc.Arbitrary<unknown> {
  const validEntry = (entry: z.ZodType) => validInput(entry, known);
  const { type, shape, innerType, element, options, entries, values, keyType, valueType } =
    definitionOf(schema);
  switch (type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(shape ?? {}).map(([name, each]) => [name, validEntry(each)])),
      );
    case 'nullable':
      return fc.option(validEntry(innerType!), { nil: null });
    case 'optional':
    case 'default':
    case 'prefault':
    case 'readonly':
      return validEntry(innerType!);
    case 'array':
      return fc
        .array(validEntry(element!), { minLength: 1, maxLength: 3 })
        .filter((list) => schema.safeParse(list).success);
    case 'record':
      return fc
        .dictionary(validEntry(keyType!) as fc.Arbitrary<string>, validEntry(valueType!), {
          minKeys: 1,
          maxKeys: 3,
        })
        .filter((record) => schema.safeParse(record).success);
    case 'union':
      return fc.oneof(...(options ?? []).map(validEntry));
    case 'enum':
      return fc.constantFrom(...Object.values(entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(values ?? []));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return accepted(schema, numbers);
    default:
      return accepted(schema, [...texts, ...known]);
  }
}

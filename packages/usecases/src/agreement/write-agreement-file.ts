import { type AgreementFile, agreementFile } from '@parley/domain/agreement';
import { localizedText } from '@parley/domain/language';
import { stringify } from 'yaml';
import { z } from 'zod';

/**
 * An agreement as one YAML text: keys in the order of the schema, languages in the order of the agreement, so that
 * the same agreement is the same bytes.
 */
export const writeAgreementFile = (file: AgreementFile): string =>
  stringify(inOrder(agreementFile, file, file.languages), { lineWidth: 120, aliasDuplicateObjects: false });

function inOrder(schema: z.core.$ZodType, value: unknown, languages: readonly string[]): unknown {
  if (value === undefined || value === null) return undefined;
  if (schema === localizedText) return picked(value, languages);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return inOrder(schema.def.innerType, value, languages);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((entry) => inOrder(schema.element, entry, languages));
  if (!(schema instanceof z.ZodObject)) return value;
  const parts = Object.entries(schema.shape).map(
    ([key, part]) =>
      [key, inOrder(part as z.core.$ZodType, (value as Record<string, unknown>)[key], languages)] as const,
  );
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

function picked(value: unknown, keys: readonly string[]): unknown {
  const record = value as Record<string, unknown>;
  return Object.fromEntries(keys.filter((key) => key in record).map((key) => [key, record[key]]));
}

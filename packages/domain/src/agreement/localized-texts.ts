import { z } from 'zod';
import { type LocalizedText, localizedText } from '../language';
import { type AgreementFile, agreementFile } from './agreement-file';
import type { FaultPath } from './fault';

export type PlacedText = { path: FaultPath; text: LocalizedText };

/** Every localized text of an agreement and its place. The schema says which they are, so none is forgotten. */
export function localizedTexts(file: AgreementFile): PlacedText[] {
  return [...textsIn(agreementFile, file, [])];
}

function* textsIn(schema: z.core.$ZodType, value: unknown, path: FaultPath): Generator<PlacedText> {
  if (value === undefined) return;
  if (schema === localizedText) {
    yield { path, text: value as LocalizedText };
  } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    yield* textsIn(schema.def.innerType, value, path);
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* textsIn(schema.element, item, [...path, i]);
  } else if (schema instanceof z.ZodObject) {
    const record = value as Record<string, unknown>;
    for (const [key, part] of Object.entries(schema.shape)) {
      yield* textsIn(part as z.core.$ZodType, record[key], [...path, key]);
    }
  }
}

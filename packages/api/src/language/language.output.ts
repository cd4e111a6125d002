import type { detectLanguage } from '@parley/usecases/language';
import { z } from 'zod';
import type { Answered } from '../trpc/answered';

export const textInLanguage = z.strictObject({ language: z.string(), text: z.string() });

export const numberedTitle = z.strictObject({ number: z.number(), slug: z.string(), title: textInLanguage });

export const shownText = z.strictObject({
  language: z.string(),
  text: z.string(),
  original: textInLanguage.nullable(),
  translator: z.string().nullable(),
});

export const addressedTitle = z.strictObject({ slug: z.string(), title: textInLanguage });

export const detectLanguageOutput = z.string().nullable() satisfies z.ZodType<
  Answered<typeof detectLanguage>
>;

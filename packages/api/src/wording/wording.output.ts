import { z } from 'zod';

export const wordRun = z.strictObject({ kind: z.enum(['kept', 'deleted', 'inserted']), text: z.string() });

export const wordDiff = z.strictObject({ runs: z.array(wordRun), deleted: z.number(), inserted: z.number() });

import { tiers } from '@parley/domain/organisation';
import { z } from 'zod';
import { textInLanguage } from '../language/language.output';

export const shownAuthor = z.strictObject({
  name: z.string(),
  party: textInLanguage.nullable(),
  sector: textInLanguage.nullable(),
  tier: z.enum(tiers),
});

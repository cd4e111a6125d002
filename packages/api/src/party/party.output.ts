import { z } from 'zod';
import { textInLanguage } from '../language/language.output';

export const shownParty = z.strictObject({ code: z.string(), name: textInLanguage });

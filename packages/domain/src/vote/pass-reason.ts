import { z } from 'zod';
import { idSchema } from '../id';

/** Why somebody passes, in a few words: nobody has to say. */
export const passReasons = ['unclear', 'two-ideas', 'more-facts', 'not-my-field', 'neither'] as const;
export type PassReason = (typeof passReasons)[number];

export const sayPassReasonInput = z.strictObject({
  itemId: idSchema('item'),
  /** Null takes back what was said. */
  reason: z.enum(passReasons).nullable(),
});
export type SayPassReasonInput = z.infer<typeof sayPassReasonInput>;

/** How many of those who passed gave each reason. */
export type PassReasonTally = Readonly<Record<PassReason, number>>;

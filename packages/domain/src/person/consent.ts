import { z } from 'zod';
import { languageTag } from '../language';

/**
 * What people agree to, each by itself. `take-part`: what they vote and write is kept and counted, which says something of their
 * opinions. `publish-ballot`: all their votes of a round are published together, without a name.
 */
export const consentKinds = ['take-part', 'publish-ballot'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** Which words were agreed to: it changes with their meaning, and is kept with each answer. */
export const consentVersion = '2026-11' as const;

const said = {
  /** Of the words that stood on the page: an answer to others is refused. */
  version: z.literal(consentVersion),
  /** The language in which they were read. */
  language: languageTag,
};

/** The answers that registration needs: taking part must be agreed to, publishing is asked apart. */
export const registrationConsent = z.strictObject({
  ...said,
  takePart: z.literal(true),
  publishBallot: z.boolean(),
});
export type RegistrationConsent = z.infer<typeof registrationConsent>;

/** Gives or takes back one consent. */
export const changeConsentInput = z.strictObject({ ...said, kind: z.enum(consentKinds), given: z.boolean() });
export type ChangeConsentInput = z.infer<typeof changeConsentInput>;

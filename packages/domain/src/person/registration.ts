import { z } from 'zod';
import { languageTag } from '../language';
import { registrationConsent } from './consent';

/** Lower-cased and trimmed; 254 characters at most (RFC 5321). */
export const emailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** 12 to 128 characters, any of them; whether it is a common one is asked of the list. */
export const password = z.string().min(12).max(128);

const line = /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u;

/** How a person is shown beside comments: one line of text, no control characters. */
export const displayName = z.string().trim().min(2).max(60).regex(line);

/** What somebody speaks for, as they write it. */
export const organisation = z.string().trim().min(2).max(120).regex(line);

export const timeZone = z
  .string()
  .max(60)
  .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/, 'not a time zone such as America/Toronto');

/** What a link in a letter carries: 32 random bytes in base64url. */
export const linkToken = z.string().min(1).max(100);

export const registration = z.strictObject({
  email: emailAddress,
  password,
  displayName,
  /** A party's code, or null for people of no party: they comment, and do not vote. */
  partyCode: z.string().max(20).nullable(),
  /** A sector's code, or null for those who prefer not to say. */
  sectorCode: z.string().max(40).nullable(),
  organisation: organisation.nullable(),
  language: languageTag,
  timeZone,
  consent: registrationConsent,
  /** The token of an invitation that they come by. */
  invitation: linkToken.nullable().default(null),
  /** The solution of a puzzle; without one registering is slower. */
  puzzle: z.string().max(2000).nullable().default(null),
});
export type Registration = z.infer<typeof registration>;

export const signInInput = z.strictObject({ email: emailAddress, password: z.string().max(128) });

export const linkInput = z.strictObject({ token: linkToken });
export const confirmAddressInput = linkInput;

/** Asks for a letter with a link, to whoever owns the address. */
export const askLinkInput = z.strictObject({ email: emailAddress });
/** The password that lets the viewer prove who they are; its length is not checked, only whether it fits. */
export const proveInput = z.strictObject({ password: z.string().max(128) });
export const changePasswordInput = z.strictObject({ password });
export const changeAddressInput = z.strictObject({ email: emailAddress });
export const resetPasswordInput = z.strictObject({ token: linkToken, password });

/**
 * What people may change of themselves without proving anything. Country and sector count in rounds that they have
 * not voted in yet: in the others both are frozen.
 */
export const updateProfileInput = registration
  .pick({ displayName: true, language: true, timeZone: true })
  .extend({
    partyCode: registration.shape.partyCode.exactOptional(),
    sectorCode: registration.shape.sectorCode.exactOptional(),
    organisation: registration.shape.organisation.exactOptional(),
  });
export type UpdateProfileInput = z.infer<typeof updateProfileInput>;

/** A vote cast before the address is confirmed counts if the confirmation comes within this time. */
export const confirmationWindowDays = 7;
/** How long a link in a letter is good, by purpose, in minutes. */
export const tokenLifetimeMinutes = {
  'confirm-address': confirmationWindowDays * 24 * 60,
  'reset-password': 10,
  'sign-in': 10,
  'change-address': 10,
} as const;
export type TokenPurpose = keyof typeof tokenLifetimeMinutes;

import { z } from 'zod';

/** So many codes may be tried in this time before an app's codes are refused, right ones too. */
export const codeTries = { most: 10, minutes: 15 } as const;
/** A session that waits for its second factor is over after this time. */
export const halfSessionMinutes = 10;
/** For the day on which the app is lost. */
export const recoveryCodeCount = 10;

/** What somebody types: the six figures of an app, or a recovery code; spaces and hyphens as they like. */
export const factorCode = z.string().trim().max(60);
export const factorCodeInput = z.strictObject({ code: factorCode });

export type ReadCode = { kind: 'app' | 'recovery'; code: string };

/** Tells an app's code from a recovery code by its form, which the two do not share. */
export function readCode(typed: string): ReadCode {
  const code = typed.replace(/[\s-]/g, '').toLowerCase();
  return { kind: /^\d{6}$/.test(code) ? 'app' : 'recovery', code };
}

/** A recovery code as it is shown, to be copied by hand. */
export const showRecoveryCode = (code: string): string => (code.match(/.{4}/g) ?? []).join('-');

/** What a device answered, as its browser puts it; read by whoever checks the signature. */
export const passkeyAnswer = z.string().min(2).max(20_000);
export const passkeyName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u);
export const removePasskeyInput = z.strictObject({ id: z.string().min(1).max(1400) });
/** For so long a device may take to answer. */
export const challengeMinutes = 5;

import { generateSecret, generateSync, generateURI, verifySync } from 'otplib';

const periodSeconds = 30;

export const newSecret = (): string => generateSecret();

/** What an app reads from the picture: whose key it is and for what. */
export const authenticatorAddress = (email: string, secret: string): string =>
  generateURI({ issuer: 'Parley', label: email, secret });

/**
 * The time step (RFC 6238, 30 seconds each since 1970) whose code this is, or null. The steps before and after the
 * present one are looked at too: clocks differ, and people take time to type.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: periodSeconds });
  return result.valid ? Math.floor(epoch / periodSeconds) + result.delta : null;
}

/** The code that an app with this key shows. */
export const codeOf = (secret: string, now: Date): string =>
  generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) });

export * from './add-passkey';
export * from './find-factors';
export type { Site } from './passkey-challenge';
export * from './prove-factor';
export * from './renew-recovery-codes';
export * from './reset-factor';
export * from './set-up-authenticator';
export * from './sign-in-with-passkey';
export { codeOf } from './totp';

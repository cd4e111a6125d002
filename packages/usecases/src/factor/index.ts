export * from './find-factors';
export * from './prove-factor';
export * from './renew-recovery-codes';
export * from './reset-factor';
export * from './set-up-authenticator';
export { codeOf } from './totp';

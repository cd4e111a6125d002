export * from './authenticators';
export * from './challenges';
export * from './passkeys';
export * from './recovery-codes';
export * from './second-factor';

export * from './authenticators';
export * from './recovery-codes';
export * from './second-factor';

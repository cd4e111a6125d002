export * from './provider-accounts';

export * from './translation';
export * from './translation-length';

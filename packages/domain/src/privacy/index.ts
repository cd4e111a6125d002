export * from './erasure';
export * from './notice';
export * from './retention';

export * from './client';
export * from './new-id';
export * from './transaction';

export * from './client';
export * from './new-id';

export * from './id';
export * from './make-id';

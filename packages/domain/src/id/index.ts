export * from './id';
export * from './make-id';
export * from './slug';

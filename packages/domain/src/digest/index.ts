export * from './digest';
export * from './window';

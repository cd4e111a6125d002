export * from './ballot';
export * from './card';

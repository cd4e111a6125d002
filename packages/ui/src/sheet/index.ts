export * from './sheet';
export * from './views';

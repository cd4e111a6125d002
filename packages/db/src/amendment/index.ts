export * from './amendments';
export * from './save-amendment';

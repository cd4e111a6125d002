export * from './addressed-comments';
export * from './amendments';
export * from './own-amendments';
export * from './save-amendment';

export * from './comments';
export * from './flags';
export * from './own-comments';
export * from './threads';

export * from './comments';
export * from './flags';
export * from './threads';

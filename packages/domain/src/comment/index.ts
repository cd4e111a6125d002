export * from './comment';
export * from './comment-length';
export * from './quote';

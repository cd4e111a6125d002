export * from './comment';
export * from './quote';

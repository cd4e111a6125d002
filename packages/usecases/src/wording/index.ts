export * from './merge-words';
export * from './word-diff';

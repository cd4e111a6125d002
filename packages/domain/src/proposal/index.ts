export * from './draft';
export * from './opening';
export * from './outcome';
export * from './proposal';

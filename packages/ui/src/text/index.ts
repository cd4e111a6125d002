export * from './change';
export * from './text';

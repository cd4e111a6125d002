export * from './agreements';
export * from './chapters';
export * from './save-agreement';

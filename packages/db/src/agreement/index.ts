export * from './save-agreement';

export * from './save-statements';

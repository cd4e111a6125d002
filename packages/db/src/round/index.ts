export * from './save-round';

export * from './rounds';
export * from './save-round';

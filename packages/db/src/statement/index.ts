export * from './listings';
export * from './save-statements';
export * from './statements';

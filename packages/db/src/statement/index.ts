export * from './listings';
export * from './statements';

export * from './tell-outcome';
export * from './tell-results';

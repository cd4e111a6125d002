export * from './offline';
export * from './state';

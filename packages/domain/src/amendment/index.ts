export * from './amendment';

export * from './interval-field';

export * from './list-signals';

export * from './import-votes';

export * from './broken';

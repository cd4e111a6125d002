export * from './write-letter';

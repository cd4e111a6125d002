export * from './agreement-file';

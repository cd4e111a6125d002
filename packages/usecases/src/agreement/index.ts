export * from './agreement-file-error';
export * from './read-agreement-file';

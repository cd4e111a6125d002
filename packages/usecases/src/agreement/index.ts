export * from './agreement-file-error';
export * from './load-agreement';
export * from './read-agreement-file';

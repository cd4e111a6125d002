export * from './find-frame';
export * from './save-agreement';

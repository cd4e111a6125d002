export * from './confirm-translation';
export * from './find-translation';
export * from './flag-translation';
export * from './write-translation';

export * from './agreement-faults';
export * from './agreement-file';
export * from './fault';
export * from './find-agreement-input';
export * from './localized-texts';

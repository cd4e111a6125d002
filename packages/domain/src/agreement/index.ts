export * from './agreement-faults';
export * from './agreement-file';
export * from './fault';
export * from './localized-texts';

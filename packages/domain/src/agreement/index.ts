export * from './agreement-faults';
export * from './agreement-file';
export * from './commitment-standing';
export * from './convergence';
export * from './fault';
export * from './find-agreement-input';
export * from './localized-texts';

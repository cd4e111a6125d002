export * from './find-letter';
export * from './list-letters';
export * from './resend-letter';
export * from './send-letter';
export * from './write-letter';

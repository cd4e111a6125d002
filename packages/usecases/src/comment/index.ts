export * from './find-thread';
export * from './flag-comment';
export * from './list-answers';
export * from './list-comments';
export * from './shown-comment';
export * from './write-comment';

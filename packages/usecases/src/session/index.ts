export * from './end-session';
export * from './find-viewer';
export * from './list-sessions';
export * from './revoke-session';
export * from './session-token';
export * from './start-session';

export * from './end-session';
export * from './find-viewer';
export * from './session-token';
export * from './start-session';

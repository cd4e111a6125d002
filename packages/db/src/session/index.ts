export * from './own-sessions';
export * from './sessions';

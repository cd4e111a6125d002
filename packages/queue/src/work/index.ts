export * from './back-off';
export * from './handlers';
export * from './run-row';
export * from './worker';

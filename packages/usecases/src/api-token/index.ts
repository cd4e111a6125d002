export * from './find-token-viewer';
export * from './list-api-tokens';
export * from './make-api-token';
export * from './revoke-api-token';

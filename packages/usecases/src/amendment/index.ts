export * from './accept-amendment';
export * from './find-amendment';
export * from './list-amendments';
export * from './list-my-amendments';
export * from './rebase-amendment';
export * from './shown-amendment';
export * from './withdraw-amendment';
export * from './write-amendment';

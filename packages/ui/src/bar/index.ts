export * from './bars';
export * from './key';
export * from './vote-bar';

export * from './save-proposal';

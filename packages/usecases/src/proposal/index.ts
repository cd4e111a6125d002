export * from './find-proposal';
export * from './list-proposals';
export * from './proposal-timeline';

export * from './find-report';
export * from './recompute-report';
export * from './watch-rounds';

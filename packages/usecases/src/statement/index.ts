export * from './list-my-statements';
export * from './list-statements';
export * from './near-statements';
export * from './write-statement';

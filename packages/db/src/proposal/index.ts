export * from './clauses';
export * from './links';
export * from './proposals';
export * from './save-proposal';

export * from './clauses';
export * from './drafts';
export * from './links';
export * from './outcomes';
export * from './proposals';
export * from './save-proposal';
export * from './sponsors';
export * from './submitted';

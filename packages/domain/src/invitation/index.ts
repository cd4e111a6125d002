export * from './invitation';
export * from './invitation-list';

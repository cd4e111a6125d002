export * from './memberships';
export * from './organisations';

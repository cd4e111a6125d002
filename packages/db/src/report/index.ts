export * from './reports';
export * from './round-votes';
export * from './rounds-behind';

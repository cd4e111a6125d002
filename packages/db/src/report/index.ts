export * from './item-texts';
export * from './reports';
export * from './round-votes';
export * from './rounds-behind';

export * from './item-texts';
export * from './newest-edition';
export * from './own-votes';
export * from './reports';
export * from './round-reports';
export * from './round-votes';
export * from './rounds-behind';

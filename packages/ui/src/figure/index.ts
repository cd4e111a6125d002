export * from './figure';
export * from './numbers';

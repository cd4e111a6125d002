export * from './figure';
export * from './numbers';
export * from './way';

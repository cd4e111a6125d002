export * from './person';
export * from './registration';

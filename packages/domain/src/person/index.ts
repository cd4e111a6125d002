export * from './consent';
export * from './governed';
export * from './person';
export * from './registration';
export * from './registration-faults';

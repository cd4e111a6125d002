export * from './consent';
export * from './person';
export * from './registration';
export * from './registration-faults';

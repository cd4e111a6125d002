export * from './agreement';
export * from './discussion';
export * from './item';
export * from './letter';
export * from './person';
export * from './proposal';
export * from './report';
export * from './round';

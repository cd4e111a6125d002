export * from './delivery';
export * from './letter';

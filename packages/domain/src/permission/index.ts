export * from './permission-obstacle';
export * from './permissions';

export * from './bars';
export * from './picture';
export * from './shares';

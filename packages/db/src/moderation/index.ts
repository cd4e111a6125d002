export * from './cases';
export * from './decisions';
export * from './queue';

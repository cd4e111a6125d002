export * from './canaries';
export * from './measure-erasure';

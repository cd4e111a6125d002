export * from './round';
export * from './rules';

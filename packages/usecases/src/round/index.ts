export * from './find-round';
export * from './list-rounds';
export * from './shown-round';

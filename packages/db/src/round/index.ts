export * from './govern-rounds';
export * from './parties';
export * from './round-facts';
export * from './rounds';
export * from './save-round';
export * from './shown-rounds';
export * from './zoned-moment';

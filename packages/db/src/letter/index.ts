export * from './letters';
export * from './lists';
export * from './sending';

export * from './change-follow';
export * from './list-follows';

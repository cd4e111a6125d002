export * from './group-list';
export * from './hex-bins';
export * from './hex-map';

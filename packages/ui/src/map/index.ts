export * from './group-list';
export * from './hex-map';

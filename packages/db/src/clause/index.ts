export * from './places';
export * from './save-version';
export * from './versions';

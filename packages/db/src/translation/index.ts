export * from './confirmed-words';
export * from './translatables';
export * from './translations';

export * from './choice';
export * from './error-summary';
export * from './field';
export * from './form';
export * from './grouped-select';
export * from './password-field';
export * from './signs';

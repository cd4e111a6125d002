export * from './domain-error';
export * from './loggable-error';
export * from './overload';

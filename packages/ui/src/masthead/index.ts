export * from './footer';
export * from './masthead';

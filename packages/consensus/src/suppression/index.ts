export * from './hide-small';

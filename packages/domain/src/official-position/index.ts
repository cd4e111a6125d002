export * from './official-position';

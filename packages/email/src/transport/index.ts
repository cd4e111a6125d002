export * from './smtp-transport';

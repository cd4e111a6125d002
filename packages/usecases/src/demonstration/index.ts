export * from './make-demonstration';

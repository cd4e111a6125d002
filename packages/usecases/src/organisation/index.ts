export * from './confirm-organisation';
export * from './list-organisations';
export * from './make-organisation';

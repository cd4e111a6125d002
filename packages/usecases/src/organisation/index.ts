export * from './confirm-organisation';
export * from './list-members';
export * from './list-organisations';
export * from './make-organisation';
export * from './remove-member';
export * from './rename-organisation';

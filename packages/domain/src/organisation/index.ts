export * from './mail-domain';
export * from './organisation';
export * from './tier';

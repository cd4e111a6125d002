export * from './find-invitation';
export * from './invite-list';
export * from './list-invitations';
export * from './make-invitation';
export * from './revoke-invitation';

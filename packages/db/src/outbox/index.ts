export * from './claims';
export * from './leases';
export * from './listen';
export * from './outbox';

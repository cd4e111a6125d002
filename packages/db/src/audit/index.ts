export * from './audit';
export * from './newest-act';

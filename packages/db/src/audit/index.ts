export * from './acts-on';
export * from './audit';
export * from './newest-act';

export * from './canaries';

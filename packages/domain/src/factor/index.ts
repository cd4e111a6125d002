export * from './factor';

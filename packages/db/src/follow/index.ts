export * from './follows';

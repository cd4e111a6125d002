export * from './letter-frame';

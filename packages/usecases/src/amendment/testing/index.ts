export * from './clause-room';

export * from './lock-person';

export * from './listings';
export * from './reservations';

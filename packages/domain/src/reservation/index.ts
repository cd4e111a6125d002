export * from './reservation';
export * from './reservation-length';

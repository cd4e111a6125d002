export * from './reservation.router';

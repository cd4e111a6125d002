export * from './register-schedules';
export * from './schedules';

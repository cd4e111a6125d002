export * from './list-reservations';
export * from './save-reservation';
export * from './shown-reservations';
export * from './withdraw-reservation';

export * from './person.router';

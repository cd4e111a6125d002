export * from './official-position.router';

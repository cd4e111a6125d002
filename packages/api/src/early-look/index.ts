export * from './early-look.router';

export * from './early-look';

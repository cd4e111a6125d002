export * from './early-looks';

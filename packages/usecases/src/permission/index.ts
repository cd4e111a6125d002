export * from './permit';

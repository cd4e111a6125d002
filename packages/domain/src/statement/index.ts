export * from './statement';
export * from './statement-length';

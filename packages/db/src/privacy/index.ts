export * from './erase-rows';
export * from './erasure-file';
export * from './erasures';
export * from './personal-rows';
export * from './personal-table';
export * from './register';
export * from './retention';

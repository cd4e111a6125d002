export * from './find-early-report';
export * from './list-early-looks';
export * from './look-early';

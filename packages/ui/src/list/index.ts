export * from './contents';
export * from './facts';
export * from './numbered';
export * from './pages';
export * from './rows';
export * from './schedule';

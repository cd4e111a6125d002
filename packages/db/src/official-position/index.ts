export * from './delegates';
export * from './official-positions';

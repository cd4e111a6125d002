export * from './hexagons';
export * from './outline';

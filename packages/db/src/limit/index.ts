export * from './counter';
export * from './spent-puzzles';

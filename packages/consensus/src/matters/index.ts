export { type Matters, mattersOf, orderByMatters } from './matters';

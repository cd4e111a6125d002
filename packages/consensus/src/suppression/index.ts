export { type CountCell, isFew, isTooSmall } from './cell';
export { cellsToHide, type EarlierCells, type HidingOptions } from './cells-to-hide';
export type { Movement } from './movement';
export { movementsBetween, type Stands } from './movements-between';
export {
  type EarlierTable,
  type FullTable,
  type PublishedTable,
  publishTable,
  type ShownCell,
  type TableDivision,
} from './publish-table';

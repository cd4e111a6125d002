export { OwnPlace } from './own-place';
export { addressOfReport, type ReadInput, type Reading, type ReportLinks, readReport } from './reading';
export { ReportBody } from './report-body';
export {
  noQuery,
  type ReportQuery,
  readQuery,
  type SearchParams,
  type TableSection,
  type TextList,
  tableSections,
  textLists,
  writeQuery,
} from './report-query';

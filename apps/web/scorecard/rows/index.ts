import type { Row } from '../row';
import { row19 } from './row-19-authorization-matrix';
import { row20 } from './row-20-generated-inputs';
import { row21 } from './row-21-hostile-texts';
import { row22 } from './row-22-known-and-unknown';
import { row23 } from './row-23-sessions';
import { row24 } from './row-24-exactly-once';
import { row25 } from './row-25-erasure';

/** The promises about access, in the order of the scorecard. A row that is added stands here. */
export const rows: readonly Row[] = [row19, row20, row21, row22, row23, row24, row25];

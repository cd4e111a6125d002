export { type Characteristic, type ContrastedItem, characteristicItems } from './characteristic';
export { type Divided, type DividedItem, divisiveItems } from './divisive';
export { UNCERTAIN_SHARE, type Uncertain, uncertainty } from './uncertain';

export { CALIBRATIONS, type Calibration } from './calibrations';

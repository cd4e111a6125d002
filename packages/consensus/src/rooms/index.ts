export { adjustedRandIndex } from './adjusted-rand-index';
export { type PlantedRoom, type PlantedRoomOptions, plantedRoom } from './planted-room';
export { type SeededRandom, seededRandom } from './seeded-random';
export {
  type UngroupedKind,
  type UngroupedRoom,
  type UngroupedRoomOptions,
  ungroupedRoom,
} from './ungrouped-room';

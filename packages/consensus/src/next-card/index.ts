export { type AnsweredRoom, plantedAnswers, recordedItems, resampledAnswers } from './answered-room';
export { type CardRules, type CardVoter, EXPOSURE_FLOOR, nextCards } from './next-cards';
export type { RoundOptions, Routing } from './played-round';
export { emptyRoomCounts, type RoomCounts, seedOf } from './room-counts';
export { type RoundResult, simulateRound } from './simulated-round';

export { type AnsweredRoom, plantedAnswers, resampledAnswers } from './answered-room';
export { type CardRules, type CardVoter, EXPOSURE_FLOOR, nextCards } from './next-cards';
export { emptyRoomCounts, type RoomCounts, seedOf } from './room-counts';
export { type RoundOptions, type RoundResult, type Routing, simulateRound } from './simulated-round';

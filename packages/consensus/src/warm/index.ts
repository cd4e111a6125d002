export type { RoomBatch, VoteChange } from './room-batch';
export { WarmRoom, type WarmSupplements } from './warm-room';

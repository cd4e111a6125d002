export * from './cast-vote';
export * from './item-tally';
export * from './list-my-votes';
export * from './list-shown-tallies';
export * from './next-cards';
export * from './undo-vote';
export * from './votable-text';
export * from './vote-answer';

export { type Participation, participation, type VotesPerPerson, votesPerPerson } from './participation';
export { type Settling, settling } from './settling';

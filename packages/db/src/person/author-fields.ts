import { tierOfPerson } from '../organisation';
import { parties, people, sectors } from '../schema';

/** Of the row of `people` who wrote a text, with its `parties` and `sectors` joined: how an author shows beside it. */
export const authorFields = {
  authorName: people.displayName,
  authorParty: parties.name,
  authorSector: sectors.name,
  authorTier: tierOfPerson,
};

import type { GroupEvidence } from '../groups';
import type { VoteColumns } from '../matrix';

/** A person as one edition saw them. */
export interface EditionParticipant {
  readonly id: string;
  readonly party: string | null;
  /** Label of the opinion group in that edition; null for who was in none. Labels of the two editions follow one lineage. */
  readonly group: string | null;
  /** Weight in 'all'; 1 unless the rules weight people. */
  readonly weight?: number;
  /** True for an account that moderation took out: its votes count nowhere. */
  readonly moderatedOut?: boolean;
}

/** A text that is voted on, as one edition saw it. */
export interface EditionItem {
  /** The same through all versions of the text. */
  readonly id: string;
  /** Names the version that the votes are on; two editions with the same name have the same text. */
  readonly text: string;
  readonly moderatedOut?: boolean;
}

/** The people of an edition and what its groups were: enough for the next one's labels to follow, not to tell what changed. */
export interface EditionPeople {
  /** Labels that this or an earlier edition gave to groups; those of its participants where it is left out. */
  readonly labelsGiven?: readonly string[];
  /** What spoke for its groups. */
  readonly evidence?: GroupEvidence | null;
  readonly participants: readonly EditionParticipant[];
}

/** What an edition has to be remembered by, so that the next can tell what changed: people, texts and votes on these versions. */
export interface Edition extends EditionPeople {
  readonly items: readonly EditionItem[];
  /** One vote for a pair; positions are those of the two lists. */
  readonly votes: VoteColumns;
}
